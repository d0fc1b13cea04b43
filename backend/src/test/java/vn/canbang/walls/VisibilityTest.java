package vn.canbang.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.walls.AuthorisationWorld.CENTRE;
import static vn.canbang.walls.AuthorisationWorld.SERIES;
import static vn.canbang.walls.AuthorisationWorld.STATION;
import static vn.canbang.walls.AuthorisationWorld.report;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

/** What a caller may not see shows nowhere; and what they may see ends the moment it is taken. */
@QuarkusTest
class VisibilityTest {

  @Inject AuthorisationWorld world;

  @BeforeEach
  void make() {
    world.make();
  }

  /** Whoever is entitled reads {@code secret} in the answer, whoever is not does not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /reports?limit=200&count=true                      | TQ-TRAM-A1     | tq.tram.a1   | tq.tram.a2
          /reports?limit=200&count=true                      | TQ-TRAM-A1     | tq.ttyt.a    | tq.ttyt.b
          /reports?limit=200&count=true                      | TQ-TTYT-A      | tq.chicuc    | soyte.bacgiang
          /report-obligations?limit=200                      | TQ-TRAM-A1     | tq.tram.a1   | tq.tram.a2
          /report-obligations?limit=200                      | TQ-TRAM-A1     | tq.ttyt.a    | tq.ttyt.b
          /report-obligations?limit=200                      | TQ-TTYT-A      | tq.chicuc    | soyte.bacgiang
          /report-series                                     | TQ-NAM         | tq.tram.a2   | tq.ttyt.b
          /analytics/completeness?series=TQ-NAM              | TQ-TRAM-A1     | tq.ttyt.a    | tq.tram.a2
          /me/work                                           | TQ-TRAM-A1     | tq.tram.a1   | tq.tram.a2
          /users?limit=200                                   | tq.tram.a1     | tq.ttyt.a    | tq.ttyt.b
          /audit-events?limit=200&resourceType=report        | TQ-TRAM-A1     | tq.ttyt.a    | tq.ttyt.b
          /plans                                             | Kiên Hải       | tyt.hontre   | tq.ttyt.ben
          /plans?q=kien                                      | Kiên Hải       | ttyt.kienhai | soyte.bacgiang
          /observations?limit=200&from=2024-01               | TYT-HON-TRE    | tyt.hontre   | tyt.laison
          /observations?limit=200&from=2024-01               | TYT-HON-TRE    | ttyt.kienhai | soyte.bacgiang
          """)
  void listsShowNothingOfOthers(String path, String secret, String entitled, String stranger) {
    assertThat(read(entitled, path).asString()).contains(secret);
    assertThat(read(stranger, path).asString()).doesNotContain(secret);
  }

  /**
   * Asking for others' things by name finds as much as asking for nothing: none, and counts none.
   */
  @ParameterizedTest
  @CsvSource({
    "/reports?organisation=TQ-TRAM-A1&count=true, tq.tram.a1, tq.tram.a2",
    "/report-obligations?organisation=TQ-TRAM-A1&count=true, tq.tram.a1, tq.tram.a2",
    "/plans?issuer=TTYT-KIEN-HAI&count=true, tyt.hontre, tq.ttyt.ben",
    "/audit-events?resource=TQ-NAM/TQ-TRAM-A1/2024&count=true, tq.ttyt.a, tq.ttyt.b"
  })
  void filtersAndTotalsShowNothingOfOthers(String path, String entitled, String stranger) {
    assertThat(read(entitled, path).<Integer>path("total")).isPositive();
    JsonPath answer = read(stranger, path).jsonPath();
    assertThat(answer.getInt("total")).isZero();
    assertThat(answer.getList("items")).isEmpty();
  }

  @Test
  void figuresOfOthersAreNotAddedUp() {
    String path = "/analytics/indicators?indicator=SRB&area=912&periods=2023";
    assertThat(numerators("ttyt.kienhai", path)).doesNotContainNull();
    assertThat(numerators("soyte.bacgiang", path)).containsOnlyNulls();
  }

  private static List<Integer> numerators(String username, String path) {
    return read(username, path).jsonPath().getList("columns.numerator", Integer.class);
  }

  /** Not even a refusal says that there is something. */
  @Test
  void whatIsHiddenAndWhatIsNotThereAnswerAlike() {
    Map<String, String> hiddenAndMissing =
        Map.of(
            report(STATION),
            report("TQ-KHONG-CO"),
            report(STATION) + "/receipt",
            report("TQ-KHONG-CO") + "/receipt",
            "/consolidations/TQ-NAM/" + CENTRE + "/2024",
            "/consolidations/TQ-NAM/TQ-KHONG-CO/2024",
            "/report-series/" + SERIES,
            "/report-series/KHONG-CO",
            world.filledIn("/plans/{plan}"),
            "/plans/00000000-0000-0000-0000-000000000001",
            "/users/tq.tram.a1",
            "/users/tq.khong.co");
    hiddenAndMissing.forEach(
        (hidden, missing) ->
            assertThat(refusal("soyte.bacgiang", hidden))
                .as(hidden)
                .isEqualTo(refusal("soyte.bacgiang", missing)));
  }

  private static Map<String, Object> refusal(String username, String path) {
    Response answer = Api.as(username).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(404);
    Map<String, Object> problem = answer.jsonPath().getMap("");
    problem.keySet().removeAll(Set.of("instance", "traceId"));
    return problem;
  }

  /** A series may carry out a plan that who reports in it may not read. */
  @Test
  void aSeriesDoesNotTellOfAPlanThatItsReporterDoesNotSee() {
    world.seriesOfThePlan();
    for (String path :
        List.of("/report-series/TQ-CUA-KE-HOACH", "/report-obligations?series=TQ-CUA-KE-HOACH")) {
      assertThat(read("tq.tram.a1", path).asString())
          .contains("TQ-CUA-KE-HOACH")
          .contains("\"plan\":null")
          .doesNotContain("Kiên Hải");
    }
    assertThat(read("ttyt.kienhai", "/report-series/SRB-ANNUAL").<String>path("plan.title"))
        .contains("Kiên Hải");
    assertThat(
            read("ttyt.kienhai", "/report-obligations?series=SRB-ANNUAL")
                .<String>path("items[0].plan.title"))
        .contains("Kiên Hải");
  }

  @Test
  void rightsTakenAwayAreGoneAtOnce() {
    world.account(SystemScope.named("test"), "tq.doi.a1", STATION, Set.of(Role.VIEWER));
    String token = AuthorisationWorld.token("tq.doi.a1").path("token");
    Api.as("tq.doi.a1").get(report(STATION)).then().statusCode(200);

    AuthorisationWorld.edit("tq.doi.a1", true, List.of()).then().statusCode(200);
    Api.as("tq.doi.a1").get(report(STATION)).then().statusCode(404);
    Api.withToken(token).get(report(STATION)).then().statusCode(404);
    assertThat(read("tq.doi.a1", "/reports").jsonPath().getList("items")).isEmpty();

    AuthorisationWorld.edit("tq.doi.a1", false, List.of()).then().statusCode(200);
    Api.as("tq.doi.a1").get("/me").then().statusCode(401);
    Api.withToken(token).get("/me").then().statusCode(401);
  }

  private static Response read(String username, String path) {
    Response answer = Api.as(username).get(path);
    answer.then().statusCode(200);
    return answer;
  }
}
