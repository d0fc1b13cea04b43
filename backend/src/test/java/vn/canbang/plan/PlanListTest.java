package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class PlanListTest {

  private static JsonPath list(Object... query) {
    var request = Api.as("admin");
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam((String) query[i], query[i + 1]);
    }
    return request.get("/plans").then().statusCode(200).extract().jsonPath();
  }

  private static List<String> ids(SamplePlan... plans) {
    return Arrays.stream(plans).map(plan -> plan.id().toString()).toList();
  }

  private static List<String> found(Object... query) {
    return list(query).getList("items.id", String.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kien hai", "KIÊN HẢI", "huyen  kien hai", "Kie\u0302n Ha\u0309i"})
  void searchesWithoutAccents(String q) {
    assertThat(found("q", q)).containsExactlyElementsOf(ids(KIEN_HAI));
  }

  @ParameterizedTest
  @CsvSource({
    "11/KH-BCĐ, LONG_BIEN",
    "11 /kh-bcd, LONG_BIEN",
    "114/ KH-UBND, CU_KHOI",
    "dong lai, DONG_LAI",
    "so y te tinh bac giang, BAC_GIANG",
    "dieu chinh muc sinh, BAC_GIANG"
  })
  void searchesTitleNumberAndIssuer(String q, SamplePlan plan) {
    assertThat(found("q", q)).containsExactlyElementsOf(ids(plan));
  }

  @Test
  void wildcardsAreLetters() {
    assertThat(found("q", "%")).isEmpty();
    assertThat(found("q", "_")).isEmpty();
  }

  @Test
  void filters() {
    assertThat(found("year", 2022)).containsExactlyElementsOf(ids(CU_KHOI));
    assertThat(found("year", 2024)).hasSize(5);
    assertThat(found("type", "EVENT")).containsExactlyElementsOf(ids(DONG_LAI));
    assertThat(found("status", "DRAFT")).isEmpty();
    assertThat(found("level", "PROVINCE")).containsExactlyElementsOf(ids(BAC_GIANG));
    assertThat(found("level", "COMMUNE")).containsExactlyElementsOf(ids(CU_KHOI));
    assertThat(found("level", "DISTRICT"))
        .containsExactlyInAnyOrderElementsOf(ids(DONG_LAI, KIEN_HAI, LONG_BIEN));
    assertThat(found("issuer", "TTYT-KIEN-HAI")).containsExactlyElementsOf(ids(KIEN_HAI));
    assertThat(found("programme", "SRB-2025"))
        .containsExactlyInAnyOrderElementsOf(ids(DONG_LAI, KIEN_HAI, CU_KHOI));
    assertThat(found("programme", "SRB-2025", "level", "DISTRICT", "type", "ANNUAL"))
        .containsExactlyElementsOf(ids(KIEN_HAI));
  }

  @Test
  void sorts() {
    assertThat(found("sort", "issuedOn").subList(0, 3))
        .containsExactlyElementsOf(ids(CU_KHOI, BAC_GIANG, LONG_BIEN));
    assertThat(found("sort", "-issuedOn").subList(0, 3))
        .containsExactlyElementsOf(ids(LONG_BIEN, BAC_GIANG, CU_KHOI));
    assertThat(found("sort", "periodStart").getFirst()).isEqualTo(CU_KHOI.id().toString());
    assertThat(found("sort", "-periodStart").getLast()).isEqualTo(CU_KHOI.id().toString());
    assertThat(found("sort", "title"))
        .containsExactlyElementsOf(found("sort", "-title").reversed());
  }

  @Test
  void pagesAddUp() {
    List<String> seen = new ArrayList<>();
    JsonPath page = list("limit", 2, "count", true);
    while (true) {
      assertThat(page.getInt("total")).isEqualTo(5);
      seen.addAll(page.getList("items.id", String.class));
      String next = page.getString("next");
      if (next == null) {
        break;
      }
      page = list("limit", 2, "count", true, "cursor", next);
    }
    assertThat(seen).containsExactlyElementsOf(found());
  }

  @Test
  void summarySaysWhatThePaperLacksAndHowMuchStandsUnderIt() {
    JsonPath json = list("q", "kien hai");
    assertThat(json.getList("items[0].gaps", String.class))
        .containsExactly("NUMBER", "ISSUED_ON", "PLACE", "SIGNATORY");
    assertThat(json.getInt("items[0].counts.activities")).isEqualTo(5);
    assertThat(json.getString("items[0].programme.nameVi")).contains("giới tính khi sinh");
    assertThat(json.getString("items[0].area.name")).isEqualTo("huyện Kiên Hải");
  }

  @Test
  void saysAllThatIsWrong() {
    JsonPath problem =
        Api.as("admin")
            .queryParam("issuer", "NOBODY")
            .queryParam("programme", "NOTHING")
            .get("/plans")
            .then()
            .statusCode(400)
            .extract()
            .jsonPath();
    assertThat(problem.getList("errors.pointer", String.class))
        .containsExactly("?issuer", "?programme");
    assertThat(problem.getList("errors.code", String.class))
        .containsExactly("organisation.unknown", "plan.programme-unknown");
    assertThat(problem.getString("errors[0].message")).contains("NOBODY");
  }

  @ParameterizedTest
  @CsvSource({
    "sort, colour",
    "limit, 0",
    "limit, 201",
    "type, PARTY",
    "year, soon",
    "year, 1",
    "cursor, abc",
    "color, red"
  })
  void refusesWhatItDoesNotKnow(String parameter, String value) {
    Api.as("admin").queryParam(parameter, value).get("/plans").then().statusCode(400);
  }

  @Test
  void statementsDoNotGrowWithTheList() {
    list();
    int one = Statements.count(() -> list("limit", 1));
    int five = Statements.count(() -> list("limit", 5));
    assertThat(five).isEqualTo(one).isBetween(1, 12);
  }
}
