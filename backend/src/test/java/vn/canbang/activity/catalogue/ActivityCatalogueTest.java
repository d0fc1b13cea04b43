package vn.canbang.activity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class ActivityCatalogueTest {

  private static JsonPath read(String path) {
    return Api.as("tyt.hontre").get(path).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void everyTypeOfActivityIsThereAndAsksForKnownCounts() {
    JsonPath types = read("/activity-types");
    assertThat(types.getList("items.code", String.class))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ActivityCategory.values()).map(Enum::name).toList());
    List<String> counts = read("/result-counts").getList("items.code", String.class);
    assertThat(counts).hasSize(16).doesNotHaveDuplicates();
    assertThat(types.getList("items.counts.flatten()", String.class)).isSubsetOf(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "COUNSELLING, COMMITMENTS",
    "CLUB, CLUB_MEMBERS",
    "COMMENDATION, COMMENDED_CHILDREN",
    "MASS_MEDIA, MODEL_FAMILIES",
    "EVALUATION, CULTURAL_FAMILIES",
    "EVALUATION, CULTURAL_GROUPS",
    "INSPECTION, VIOLATIONS"
  })
  void whatThePlansSpeakOfIsAskedFor(String type, String count) {
    assertThat(
            read("/activity-types")
                .getList("items.find { it.code == '" + type + "' }.counts", String.class))
        .contains(count);
  }

  @Test
  void countsAreNamedInBothLanguages() {
    Api.as("tyt.hontre")
        .get("/result-counts")
        .then()
        .statusCode(200)
        .body("items.find { it.code == 'COMMITMENTS' }.nameVi", equalTo("Số bản cam kết đã ký"))
        .body("items.find { it.code == 'COMMITMENTS' }.unitVi", equalTo("bản"))
        .body("items.find { it.code == 'COMMITMENTS' }.unitEn", equalTo("commitments"));
  }

  @Test
  void channelsOfADay() {
    Api.as("tyt.hontre")
        .get("/channels?asOf=2024-11-18")
        .then()
        .statusCode(200)
        .body(
            "items.code",
            contains(
                "LOUDSPEAKER",
                "RADIO",
                "TELEVISION",
                "PRESS",
                "WEBSITE",
                "FANPAGE",
                "NEWSLETTER",
                "CLASS",
                "GROUP",
                "HOUSEHOLD",
                "CONFERENCE",
                "SCHOOL",
                "BANNER",
                "LEAFLET"))
        .body("items[0].nameVi", equalTo("Loa truyền thanh"))
        .body("items[0].validFrom", nullValue())
        .body("items[0].validTo", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/activity-types", "/result-counts", "/channels"})
  void whoHasTheLatestIsToldSo(String path) {
    String tag = Api.as("tyt.hontre").get(path).then().extract().header("ETag");
    Api.as("tyt.hontre").header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({
    "/activity-types, from activity_type",
    "/result-counts, from result_count",
    "/channels, from communication_channel"
  })
  void oneStatementReadsACatalogue(String path, String table) {
    assertThat(Statements.during(() -> read(path)))
        .filteredOn(sql -> sql.contains(table))
        .hasSize(1);
  }
}
