package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.sample.SampleBirths;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class ObservationResourceTest {

  private static final String OF_2024 = "&element=LIVE_BIRTHS&from=2024-01&to=2024-10&limit=200";

  @Test
  void stationReadsItsFiguresWithWhoAnswersForThem() {
    int boys =
        IntStream.rangeClosed(1, 10)
            .map(m -> SampleBirths.of("05173", YearMonth.of(2024, m)).boys())
            .sum();
    Api.as("tyt.donglai")
        .get("/observations?area=05173" + OF_2024)
        .then()
        .statusCode(200)
        .body("items", hasSize(20))
        .body("items.area.code", everyItem(equalTo("05173")))
        .body("items.organisation.code", everyItem(equalTo("TYT-DONG-LAI")))
        .body("items.status", everyItem(equalTo("ACCEPTED")))
        .body("items.source", everyItem(equalTo("IMPORT")))
        .body("items.illustrative", everyItem(equalTo(true)))
        .body("items.report", everyItem(nullValue()))
        .body("items[0].period", equalTo("2024-01"))
        .body("items[0].disaggregation", equalTo("MALE"))
        .body("items.findAll { it.disaggregation == 'MALE' }.value.sum()", equalTo(boys));
  }

  @ParameterizedTest
  @CsvSource({
    // By line of command.
    "ttyt.tanlac,05173,20",
    "chicuc.bacgiang,213,20",
    "soyte.bacgiang,213,20",
    // By lines of reporting, at one and at two removes.
    "ttyt.longbien,00154,20",
    "bcd.longbien,00154,20",
    "bcd.longbien,00118,20",
    // Not at all: a neighbour, a body beside, another province.
    "phuong.cukhoi,00154,20",
    "phuong.cukhoi,00118,0",
    "congan.longbien,00154,0",
    "tyt.hontre,05173,0",
    "chicuc.bacgiang,05173,0",
    "admin,05173,20"
  })
  void figuresAreSeenBelowAndAlongLinesOfReporting(String caller, String area, int figures) {
    Api.as(caller)
        .get("/observations?area=" + area + OF_2024)
        .then()
        .statusCode(200)
        .body("items", hasSize(figures));
  }

  @Test
  void areaHoldsTheAreasInIt() {
    Api.as("bcd.longbien")
        .get("/observations?area=004&element=LIVE_BIRTHS&from=2024-03&to=2024-03&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(28));
  }

  @Test
  void pagesWithAFixedNumberOfStatements() {
    Api.as("admin").get("/me");
    int few = Statements.count(() -> list(2));
    int many = Statements.count(() -> list(100));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(8);
  }

  private static void list(int limit) {
    Api.as("admin")
        .get("/observations?area=24&limit=" + limit)
        .then()
        .statusCode(200)
        .body("items", hasSize(limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=2024-13", "status=SECRET", "limit=0", "colour=red", "cursor=x"})
  void badQuestionsAreRefused(String query) {
    Api.as("tyt.donglai").get("/observations?" + query).then().statusCode(400);
  }

  @Test
  void strangersAreRefused() {
    Api.anonymous().get("/observations").then().statusCode(401);
  }
}
