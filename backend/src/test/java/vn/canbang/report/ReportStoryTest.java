package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.STATIONS;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;
import static vn.canbang.report.ReportsOfKienHai.tag;
import static vn.canbang.report.ReportsOfKienHai.withCells;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** The annual reports of Kiên Hải, from the stations' forms to the province's reading. */
@QuarkusTest
class ReportStoryTest {

  private static final String CONSOLIDATION = "/consolidations/SRB-ANNUAL/TTYT-KIEN-HAI/2024";

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  @Test
  void fromFourStationsToTheProvince() {
    stationSeesItsTask();
    STATIONS.forEach((station, user) -> sendFilled(user, annual(station)));
    departmentSeesItsQueue();
    oneComesBackAndIsCorrected();
    STATIONS.keySet().forEach(ReportStoryTest::accept);
    Map<String, Integer> sums = consolidate();
    provinceReads(sums);
    anAmendmentMakesTheSumStale();
  }

  private static void stationSeesItsTask() {
    Api.as("tyt.hontre")
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("due", hasSize(1))
        .body("due[0].kind", is("REPORT"))
        .body("due[0].obligation.series.code", is("SRB-ANNUAL"))
        .body("due[0].obligation.timeliness", is("DUE"))
        .body("due[0].obligation.dueOn", is("2024-11-20"))
        .body("due[0].obligation.lastDay", is("2024-11-19"))
        .body("due[0].obligation.dueAt", is("2024-11-19T17:00:00Z"))
        .body("due[0].obligation.receiver.code", is("TTYT-KIEN-HAI"))
        .body("due[0].obligation.via.code", is("PHONG-DS-TTGDSK-KIEN-HAI"))
        .body("due[0].obligation.allowedActions", contains("START"))
        .body("upcoming.obligation.series.code", hasItem("BIRTHS-MONTHLY"))
        .body("upcoming.obligation.timeliness", everyItem(is("NOT_DUE")));
    Api.as("tyt.hontre")
        .get(annual("TYT-HON-TRE"))
        .then()
        .statusCode(200)
        .header("ETag", is("\"0\""))
        .body("state", is("DRAFT"))
        .body("revision", is(0))
        .body("filled.until", is("2024-10-31"))
        .body("filled.cells.'LIVE_BIRTHS.MALE'", is(29))
        .body("filled.cells.'LIVE_BIRTHS.FEMALE'", is(25))
        .body("illustrative", is(true));
  }

  private static void departmentSeesItsQueue() {
    Api.as("phongds.kienhai")
        .get("/reports?state=SUBMITTED&receiver=me&count=true")
        .then()
        .statusCode(200)
        .body("total", is(4))
        .body("items.organisation.code", containsInAnyOrder(STATIONS.keySet().toArray()))
        .body("items.allowedActions", everyItem(hasItems("ACCEPT", "RETURN")));
    Api.as("phongds.kienhai")
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("reviews.count", is(4))
        .body(
            "due.findAll { it.kind == 'CONSOLIDATE' }.obligation.organisation.code",
            contains("TTYT-KIEN-HAI"));
  }

  private static void oneComesBackAndIsCorrected() {
    String path = annual("TYT-LAI-SON");
    String district = "phongds.kienhai";
    String reviewed = tag(district, path);
    move(
            district,
            path,
            "return",
            Map.of(
                "reasonCode",
                "WRONG_FIGURE",
                "reason",
                "Số bé gái chưa khớp sổ sinh",
                "comments",
                List.of(
                    Map.of(
                        "cell",
                        "LIVE_BIRTHS.FEMALE",
                        "code",
                        "WRONG_FIGURE",
                        "text",
                        "Đề nghị đối chiếu sổ sinh tháng 9"))))
        .statusCode(200)
        .body("state", is("RETURNED"));
    // Accepting what was returned a moment ago does not win as well.
    Api.as(district)
        .header("If-Match", reviewed)
        .body(Map.of())
        .post(path + "/accept")
        .then()
        .statusCode(412);

    Api.as("tyt.laison")
        .get("/me/work")
        .then()
        .body("due[0].obligation.report.state", is("RETURNED"))
        .body("due[0].obligation.report.returnReason.text", is("Số bé gái chưa khớp sổ sinh"));
    Map<String, Integer> figures = new HashMap<>(filled("tyt.laison", path));
    figures.merge("LIVE_BIRTHS.FEMALE", 1, Integer::sum);
    List<Map<String, Object>> cells = new ArrayList<>();
    figures.forEach(
        (key, value) -> {
          Map<String, Object> cell = new HashMap<>(Map.of("key", key, "value", value));
          cell.put(
              "note", key.equals("LIVE_BIRTHS.FEMALE") ? "Bổ sung một bé gái khai muộn" : null);
          cells.add(cell);
        });
    Api.as("tyt.laison")
        .header("If-Match", tag("tyt.laison", path))
        .body(withCells(cells))
        .put(path + "?submit=true")
        .then()
        .statusCode(200)
        .body("state", is("SUBMITTED"))
        .body("revision", is(2))
        .body("timeliness", is("ON_TIME"))
        .body("comments.cell", contains("LIVE_BIRTHS.FEMALE"));
    Api.as(district)
        .get(path + "/revisions")
        .then()
        .statusCode(200)
        .body("items.state", contains("RETURNED", "SUBMITTED"))
        .body("items[1].changes.cell", contains("LIVE_BIRTHS.FEMALE"));
  }

  private static void accept(String station) {
    move("phongds.kienhai", annual(station), "accept", Map.of())
        .statusCode(200)
        .body("state", is("ACCEPTED"));
  }

  private static Map<String, Integer> consolidate() {
    Api.as("phongds.kienhai")
        .get(CONSOLIDATION)
        .then()
        .statusCode(200)
        .body("expected", is(4))
        .body("received", is(4))
        .body("created", is(false))
        .body("coverage.sentenceVi", is("đã có đủ 4/4 xã"))
        .body("allowedActions", contains("CREATE"))
        .body("illustrative", is(true));
    Map<String, Integer> sums =
        Api.as("phongds.kienhai")
            .header("Idempotency-Key", "consolidate-kien-hai-2024")
            .body(Map.of())
            .post(CONSOLIDATION)
            .then()
            .statusCode(201)
            .body("state", is("DRAFT"))
            .body("consolidation.sources", is(4))
            .body("consolidation.expected", is(4))
            .body("consolidation.stale", is(false))
            .body("allowedActions", hasItems("EDIT", "SUBMIT", "CONSOLIDATE"))
            .extract()
            .path("filled.cells");
    assertThat(sums.get("LIVE_BIRTHS.MALE")).isEqualTo(29 + 54 + 20 + 14);
    assertThat(sums.get("LIVE_BIRTHS.FEMALE")).isEqualTo(25 + 51 + 17 + 14);
    // The sums are not for typing over.
    Map<String, Integer> other = new HashMap<>(sums);
    other.merge("LIVE_BIRTHS.MALE", 1, Integer::sum);
    Api.as("phongds.kienhai")
        .header("If-Match", tag("phongds.kienhai", annual("TTYT-KIEN-HAI")))
        .body(content(other))
        .put(annual("TTYT-KIEN-HAI"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("report.cell-consolidated"));
    // The province knows nothing of the draft yet.
    Api.as("tinh.kiengiang").get(annual("TTYT-KIEN-HAI")).then().statusCode(404);
    Api.as("tinh.kiengiang").get(annual("TYT-HON-TRE")).then().statusCode(404);
    move("phongds.kienhai", annual("TTYT-KIEN-HAI"), "submit", Map.of())
        .statusCode(200)
        .body("state", is("SUBMITTED"));
    return sums;
  }

  private static void provinceReads(Map<String, Integer> sums) {
    int boys = sums.get("LIVE_BIRTHS.MALE");
    int girls = sums.get("LIVE_BIRTHS.FEMALE");
    Api.as("tinh.kiengiang")
        .get("/reports?state=SUBMITTED&receiver=me")
        .then()
        .body("items.organisation.code", contains("TTYT-KIEN-HAI"))
        .body("items[0].consolidation", is(true));
    Float ratio =
        Api.as("tinh.kiengiang")
            .get(CONSOLIDATION)
            .then()
            .statusCode(200)
            .extract()
            .path("ratio.value");
    assertThat(ratio.doubleValue()).isCloseTo(100.0 * boys / girls, within(0.001));
    Api.as("tinh.kiengiang")
        .get(CONSOLIDATION)
        .then()
        .statusCode(200)
        .body("expected", is(4))
        .body("received", is(4))
        .body("report.state", is("SUBMITTED"))
        .body("ratio.lower", notNullValue())
        .body("ratio.level", is(108.0f))
        .body("ratio.evidence", is("INCONCLUSIVE"))
        .body("ratio.sentenceVi", containsString("khoảng tin cậy 95 %"))
        .body("ratio.sentenceVi", containsString("đến 31/10/2024"))
        .body("allowedActions", hasSize(0));
    // Every figure opens the communes' cells it came from.
    List<Map<String, Object>> sources =
        Api.as("tinh.kiengiang")
            .get(CONSOLIDATION + "/cells/LIVE_BIRTHS.FEMALE")
            .then()
            .statusCode(200)
            .body("value", is(girls))
            .body("sources", hasSize(4))
            .extract()
            .path("sources");
    int drilled = 0;
    for (Map<String, Object> source : sources) {
      drilled +=
          Api.as("tinh.kiengiang")
              .get((String) source.get("report"))
              .then()
              .statusCode(200)
              .body("state", is("ACCEPTED"))
              .body("allowedActions", hasSize(0))
              .body("comments", hasSize(0))
              .extract()
              .<Integer>path("content.cells.find { it.key == 'LIVE_BIRTHS.FEMALE' }.value");
    }
    assertThat(drilled).isEqualTo(girls);
    move("tinh.kiengiang", annual("TTYT-KIEN-HAI"), "accept", Map.of())
        .statusCode(200)
        .body("state", is("ACCEPTED"));
    Api.as("tinh.kiengiang")
        .get("/consolidations/SRB-ANNUAL/CHI-CUC-DS-KHHGD-KIEN-GIANG/2024")
        .then()
        .statusCode(200)
        .body("expected", is(1))
        .body("received", is(1))
        .body("coverage.areasReporting", is(1))
        .body("coverage.areasTotal", is(15))
        .body("coverage.sentenceVi", is("mới có 1/15 huyện, không đại diện toàn tỉnh"))
        .body("ratio.sentenceVi", containsString("1/15 huyện của tỉnh Kiên Giang"));
  }

  private static void anAmendmentMakesTheSumStale() {
    String path = annual("TYT-AN-SON");
    Map<String, Object> content =
        move("tyt.anson", path, "amend", Map.of("reason", "Thêm một bé gái sinh ngoài huyện"))
            .statusCode(200)
            .body("state", is("DRAFT"))
            .body("revision", is(2))
            .body("acceptedRevision", is(1))
            .extract()
            .as(new TypeRef<Map<String, Object>>() {});
    // Until the amendment is accepted nothing has changed for anyone above.
    Api.as("phongds.kienhai").get(CONSOLIDATION).then().body("stale", is(false));
    Api.as("phongds.kienhai").get(path + "?revision=1").then().body("state", is("ACCEPTED"));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells =
        (List<Map<String, Object>>) ((Map<String, Object>) content.get("content")).get("cells");
    for (Map<String, Object> cell : cells) {
      if (cell.get("key").equals("LIVE_BIRTHS.FEMALE")) {
        cell.put("value", (Integer) cell.get("value") + 1);
        cell.put("note", "Bé gái sinh tại Rạch Giá");
      }
    }
    Api.as("tyt.anson")
        .header("If-Match", tag("tyt.anson", path))
        .body(withCells(cells))
        .put(path + "?submit=true")
        .then()
        .statusCode(200);
    accept("TYT-AN-SON");

    Api.as("phongds.kienhai")
        .get(CONSOLIDATION)
        .then()
        .body("stale", is(true))
        .body("differences", hasSize(1))
        .body("differences[0].organisation.code", is("TYT-AN-SON"))
        .body("differences[0].cell", is("LIVE_BIRTHS.FEMALE"))
        .body("differences[0].pinned", is(17))
        .body("differences[0].now", is(18))
        .body("allowedActions", contains("RECALCULATE"));
    Api.as("phongds.kienhai")
        .get(annual("TTYT-KIEN-HAI"))
        .then()
        .body("state", is("ACCEPTED"))
        .body("consolidation.stale", is(true));
    // The province still reads the sum of exactly the revisions that it adds up.
    Api.as("tinh.kiengiang")
        .get(CONSOLIDATION + "/cells/LIVE_BIRTHS.FEMALE")
        .then()
        .body("value", is(107));
    Api.as("ttyt.kienhai")
        .body(Map.of())
        .post(CONSOLIDATION)
        .then()
        .statusCode(200)
        .body("state", is("DRAFT"))
        .body("revision", is(2))
        .body("amendmentReason", not(nullValue()))
        .body("content.cells.find { it.key == 'LIVE_BIRTHS.FEMALE' }.value", is(108));
  }
}
