package vn.canbang.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.interchange.DongLai.CENTRE;
import static vn.canbang.interchange.DongLai.DHIS2;
import static vn.canbang.interchange.DongLai.MONTH;
import static vn.canbang.interchange.DongLai.STATION;
import static vn.canbang.interchange.DongLai.sample;
import static vn.canbang.interchange.DongLai.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;

/** Data value sets of DHIS2, in and out. */
@QuarkusTest
class Dhis2Test {

  private static final String SAMPLE = sample("dhis2-dataValueSet.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject DongLai dongLai;

  @BeforeEach
  void setUp() {
    dongLai.setUp();
  }

  @AfterEach
  void clear() {
    dongLai.clear();
  }

  /** Values stand in no order. */
  private static JsonNode tree(String json) {
    try {
      JsonNode tree = JSON.readTree(json);
      List<JsonNode> values = new ArrayList<>();
      tree.path("dataValues").forEach(values::add);
      values.sort(Comparator.comparing(JsonNode::toString));
      ((ObjectNode) tree).putArray("dataValues").addAll(values);
      return tree;
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A set of October without a date of completion. */
  private static String draft(String... values) {
    return "{\"dataSet\":\"PDS_SRB_M\",\"period\":\"202410\",\"orgUnit\":\"05173\",\"dataValues\":["
        + String.join(",", values)
        + "]}";
  }

  private static String value(String sex, String value) {
    return "{\"dataElement\":\"BIRTHS_LIVE\",\"categoryOptionCombo\":\"%s\",\"value\":\"%s\"}"
        .formatted(sex, value);
  }

  private static String out(String user, String query) {
    return Api.as(user)
        .get(DHIS2 + "?system=HB&dataSet=PDS_SRB_M&" + query)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void theSampleIsSentAndComesOutEqual() {
    send(STATION, "", SAMPLE)
        .statusCode(200)
        .body("httpStatus", is("OK"))
        .body("httpStatusCode", is(200))
        .body("status", is("OK"))
        .body("message", is("Import was successful."))
        .body("response.responseType", is("ImportSummary"))
        .body("response.status", is("SUCCESS"))
        .body("response.importCount.imported", is(2))
        .body("response.importCount.ignored", is(0))
        .body("response.conflicts", empty())
        .body("response.dataSetComplete", is("2024-12-05"));
    Api.as(CENTRE)
        .get(MONTH)
        .then()
        .statusCode(200)
        .body("state", is("SUBMITTED"))
        .body("content.cells.key", contains("LIVE_BIRTHS.FEMALE", "LIVE_BIRTHS.MALE"))
        .body("content.cells.value", contains(4, 5))
        .body("content.cells.note", contains("01 trường hợp đăng ký muộn", null));
    String back = out(STATION, "orgUnit=05173&period=202410");
    assertThat(tree(back)).isEqualTo(tree(SAMPLE));
    assertThat(tree(out(CENTRE, "orgUnit=05173&period=202410"))).isEqualTo(tree(SAMPLE));

    send(STATION, "", back)
        .statusCode(200)
        .body("response.importCount.imported", is(0))
        .body("response.importCount.ignored", is(2))
        .body("response.dataSetComplete", is("2024-12-05"));
    Api.as(STATION).get(MONTH).then().body("revision", is(1)).body("state", is("SUBMITTED"));
  }

  @Test
  void severalReportsComeOutWithTheirPlaces() {
    send(STATION, "", draft(value("MALE", "5"))).statusCode(200);
    JsonNode many =
        tree(out(STATION, "orgUnit=TYT-DONG-LAI&startDate=2024-10-01&endDate=2024-11-30"));
    assertThat(many)
        .isEqualTo(
            tree(
                """
                {"dataSet":"PDS_SRB_M","dataValues":[{"dataElement":"BIRTHS_LIVE",
                 "period":"202410","orgUnit":"05173","categoryOptionCombo":"MALE","value":"5"}]}
                """));
    Api.as(STATION)
        .get(DHIS2 + "?system=HB&dataSet=PDS_SRB_M&orgUnit=05173")
        .then()
        .statusCode(400)
        .body("errors.code", contains("interchange.period-or-days"));
    Api.as(STATION)
        .get(DHIS2 + "?system=HB&dataSet=PDS_SRB_M&orgUnit=05173&period=2024W3")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?period"));
  }

  @Test
  void aDryRunSaysTheSameAndKeepsNothing() {
    send(STATION, "&dryRun=true", SAMPLE)
        .statusCode(200)
        .body("response.importOptions.dryRun", is(true))
        .body("response.importCount.imported", is(2))
        .body("response.dataSetComplete", is("2024-12-05"));
    Api.as(STATION).get(MONTH).then().body("revision", is(0));
  }

  @Test
  void withoutADateItIsADraftAndMissingIsNotZero() {
    send(STATION, "", draft(value("MALE", "5")))
        .statusCode(200)
        .body("response.dataSetComplete", is("false"));
    send(STATION, "", draft(value("FEMALE", "0"))).statusCode(200);
    Api.as(STATION)
        .get(MONTH)
        .then()
        .body("state", is("DRAFT"))
        .body("content.cells.value", contains(0, 5));
    send(STATION, "&importStrategy=CREATE", draft(value("MALE", "6")))
        .statusCode(200)
        .body("response.importCount.ignored", is(1));
    send(STATION, "&importStrategy=UPDATE", draft(value("MALE", "6")))
        .statusCode(200)
        .body("response.importCount.updated", is(1));
    send(STATION, "&importStrategy=DELETE", draft(value("FEMALE", "0")))
        .statusCode(200)
        .body("response.importCount.deleted", is(1));
    Api.as(STATION).get(MONTH).then().body("content.cells.value", contains(6));
    // One of two cells that may not be blank: kept, but not sent.
    send(
            STATION,
            "",
            draft(value("MALE", "7"))
                .replace("\"period\"", "\"completeDate\":\"2024-12-05\",\"period\""))
        .statusCode(409)
        .body("status", is("WARNING"))
        .body("response.importCount.updated", is(1))
        .body("response.conflicts.errorCode", contains("report.cell-missing"))
        .body("response.rejectedIndexes", empty())
        .body("response.dataSetComplete", is("false"));
    Api.as(STATION)
        .get(MONTH)
        .then()
        .body("state", is("DRAFT"))
        .body("content.cells.value", contains(7));
  }

  @Test
  void whatIsInConflictIsNamedAndTheRestIsTaken() {
    String long20 = "12345678901234567890";
    send(
            STATION,
            "",
            """
            {"dataSet":"PDS_SRB_M","completeDate":"2024-12-05","period":"202410","orgUnit":"05173",
             "dataValues":[
              {"dataElement":"BIRTHS_LIVE","categoryOptionCombo":"MALE","value":"5"},
              {"dataElement":"NO_SUCH","categoryOptionCombo":"MALE","value":"1"},
              {"dataElement":"BIRTHS_LIVE","categoryOptionCombo":"OTHER","value":"1"},
              {"dataElement":"BIRTHS_2ND","categoryOptionCombo":"MALE","value":"1"},
              {"dataElement":"BIRTHS_LIVE","categoryOptionCombo":"FEMALE","value":"%s"}]}
            """
                .formatted(long20))
        .statusCode(409)
        .body("httpStatus", is("Conflict"))
        .body("response.status", is("WARNING"))
        .body("response.importCount.imported", is(1))
        .body("response.importCount.ignored", is(4))
        .body(
            "response.conflicts.collect { it.errorCode + ' ' + it.object + ' ' + it.indexes }",
            containsInAnyOrder(
                "E7610 NO_SUCH [1]",
                "E7613 OTHER [2]",
                "E7633 BIRTHS_2ND [3]",
                "E7619 " + long20 + " [4]",
                "interchange.held-back 2024-12-05 []"))
        .body("response.rejectedIndexes", contains(1, 2, 3, 4))
        .body("response.dataSetComplete", is("false"));
    Api.as(STATION)
        .get(MONTH)
        .then()
        .body("state", is("DRAFT"))
        .body("content.cells.value", contains(5));
  }

  @ParameterizedTest
  @CsvSource({"-1,E7619", "5.0,E7619", "05,E7619", "1e3,E7619", "'',E7618", "năm,E7619"})
  void figuresAreWholeNumbers(String text, String code) {
    send(STATION, "", draft(value("MALE", text)))
        .statusCode(409)
        .body("response.conflicts.errorCode", contains(code))
        .body("response.importCount.ignored", is(1));
    Api.as(STATION).get(MONTH).then().body("revision", is(0));
  }

  @Test
  void ofTwoValuesOfOneCellNoneIsTaken() {
    send(STATION, "", draft(value("MALE", "5"), value("FEMALE", "4"), value("MALE", "6")))
        .statusCode(409)
        .body("response.conflicts.errorCode", contains("interchange.twice"))
        .body("response.rejectedIndexes", contains(0, 2))
        .body("response.importCount.imported", is(1))
        .body("response.importCount.ignored", is(2));
    Api.as(STATION).get(MONTH).then().body("content.cells.value", contains(4));
  }

  @ParameterizedTest
  @CsvSource({
    "PDS_SRB_M,NO_SUCH,E7600,dataSet",
    "202410,2024W3,E7611,period",
    "202410,202513,E7611,period",
    "default,OTHER,E7615,attributeOptionCombo",
    "2024-12-05,hôm nay,interchange.complete-date,completeDate",
    "05173,99999,E7612,orgUnit",
    "202410,202409,E7612,orgUnit"
  })
  void whatTheHeadNamesHasToBeKnown(String right, String wrong, String code, String property) {
    send(STATION, "", SAMPLE.replace(right, wrong))
        .statusCode(409)
        .body("response.conflicts.errorCode", contains(code))
        .body("response.conflicts.property", contains(property))
        .body("response.rejectedIndexes", contains(0, 1))
        .body("response.importCount.ignored", is(2));
  }

  @Test
  void whatIsNotVisibleIsAsIfItWereNotThere() {
    String unknown =
        send("tyt.hontre", "", SAMPLE.replace("05173", "99999"))
            .statusCode(409)
            .extract()
            .path("response.conflicts[0].value");
    for (String code : new String[] {"05173", "TYT-DONG-LAI"}) {
      String foreign =
          send("tyt.hontre", "", SAMPLE.replace("05173", code))
              .statusCode(409)
              .body("response.conflicts.errorCode", contains("E7612"))
              .extract()
              .path("response.conflicts[0].value");
      assertThat(foreign).isEqualTo(unknown.replace("99999", code));
      Api.as("tyt.hontre")
          .get(DHIS2 + "?system=HB&dataSet=PDS_SRB_M&period=202410&orgUnit=" + code)
          .then()
          .statusCode(404);
    }
    Api.as(STATION).get(MONTH).then().body("revision", is(0));
    send(STATION, "&system=NO", SAMPLE).statusCode(400);
    Api.as(STATION).body(SAMPLE).post(DHIS2 + "?system=NO").then().statusCode(404);
  }

  @Test
  void anAcceptedReportIsNeverChanged() {
    send(STATION, "", SAMPLE).statusCode(200);
    send(STATION, "", draft(value("MALE", "9")))
        .statusCode(409)
        .body("response.conflicts.errorCode", contains("report.submitted"));
    DongLai.move(CENTRE, "accept");
    for (String strategy : new String[] {"CREATE_AND_UPDATE", "UPDATE", "DELETE"}) {
      send(STATION, "&importStrategy=" + strategy, draft(value("MALE", "9")))
          .statusCode(409)
          .body("response.conflicts.errorCode", contains("report.accepted"))
          .body("response.importCount.ignored", is(1));
    }
    Api.as(STATION)
        .get(MONTH)
        .then()
        .body("state", is("ACCEPTED"))
        .body("revision", is(1))
        .body("content.cells.value", contains(4, 5));
    send(STATION, "", SAMPLE).statusCode(200).body("response.importCount.ignored", is(2));
  }

  @Test
  void manyReportsComeInOneBody() {
    String bulk =
        """
        {"dataValues":[
          {"dataElement":"BIRTHS_LIVE","period":"202410","orgUnit":"05173","categoryOptionCombo":"MALE","value":"5","storedBy":"x","followup":false},
          {"dataElement":"BIRTHS_LIVE","period":"202411","orgUnit":"TYT-DONG-LAI","categoryOptionCombo":"MALE","value":"6"},
          {"dataElement":"BIRTHS_LIVE","period":"202411","orgUnit":"31108","categoryOptionCombo":"MALE","value":"7"}]}
        """;
    send(STATION, "", bulk)
        .statusCode(409)
        .body("response.importCount.imported", is(2))
        .body("response.conflicts.object", contains("31108"))
        .body("response.rejectedIndexes", contains(2));
    assertThat(
            tree(out(STATION, "orgUnit=05173&startDate=2024-10-01&endDate=2024-11-30"))
                .findValuesAsText("value"))
        .containsExactly("5", "6");
  }

  @Test
  void aYearThatBeginsInDecemberHasNoWordInDhis2() {
    send(STATION, "", SAMPLE.replace("PDS_SRB_M", "PDS_SRB_Y").replace("202410", "2024"))
        .statusCode(409)
        .body("response.conflicts.errorCode", contains("interchange.period-days"))
        .body(
            "response.conflicts.value",
            contains(
                "Báo cáo TH-DONG-LAI-Y của kỳ này tính từ ngày 15/12/2023 đến ngày 14/12/2024,"
                    + " không phải 2024."));
    Api.as(STATION)
        .get(
            DHIS2
                + "?system=HB&dataSet=PDS_SRB_Y&orgUnit=05173&startDate=2023-01-01&endDate=2024-12-31")
        .then()
        .statusCode(200)
        .body("dataValues", empty());
    DongLai.sendXml(STATION, "", sample("adx.xml")).statusCode(200);
    Api.as(STATION)
        .get(
            DHIS2
                + "?system=HB&dataSet=PDS_SRB_Y&orgUnit=05173&startDate=2023-01-01&endDate=2024-12-31")
        .then()
        .statusCode(409)
        .body("code", is("interchange.period-unsayable"));
  }

  /** The code was given to another area later; the last day of the period tells which is meant. */
  @Test
  void anAreaStandsForTheStationThatReportsForItThen() {
    String november =
        SAMPLE
            .replace("202410", "202411")
            .replace("05173", "31108")
            .replace("\"completeDate\":\"2024-12-05\",", "");
    Api.as("tyt.hontre")
        .body(november)
        .post(DHIS2 + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("response.importCount.imported", is(2));
    // A period that is not over: kept as a draft, not sent.
    Api.as("tyt.hontre")
        .body(november.replace("\"period\"", "\"completeDate\":\"2024-12-05\",\"period\""))
        .post(DHIS2 + "?dryRun=true")
        .then()
        .statusCode(409)
        .body("response.importCount.imported", is(2))
        .body("response.conflicts", not(empty()))
        .body("response.dataSetComplete", is("false"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"dataValues":1}                                                    | /dataValues
          {"dataSet":5,"period":"202410","orgUnit":"x","dataValues":[]}         | /dataSet
          {"period":"202410","orgUnit":"x"}                                    | /dataValues
          {"period":"202410","orgUnit":"x","more":1,"dataValues":[]}            | /more
          {"orgUnit":"x","dataValues":[{"dataElement":"A","value":"1"}]}        | /dataValues/0/period
          {"period":"1","orgUnit":"x","dataValues":[{"value":"1"}]}             | /dataValues/0/dataElement
          {"period":"1","orgUnit":"x","dataValues":[{"dataElement":"A","value":1}]} | /dataValues/0/value
          {"period":"1","orgUnit":"x","idScheme":"uid","dataValues":[]}         | /idScheme
          [1]                                                                  | ''
          {"dataValues":[                                                      | ''
          """)
  void whatIsNotWellFormedIsRefusedWithItsPlace(String body, String pointer) {
    send(STATION, "", body).statusCode(400).body("errors.pointer", contains(pointer));
  }

  @Test
  void bodiesMayBeLargerThanElsewhere() {
    String values =
        IntStream.range(0, 20_000)
            .mapToObj(i -> value("NO_SUCH_BREAKDOWN_" + i % 7, Integer.toString(i)))
            .collect(Collectors.joining(","));
    assertThat(values.length()).isGreaterThan(1 << 20);
    send(STATION, "", draft(values))
        .statusCode(409)
        .body("response.importCount.ignored", is(20_000))
        .body("response.conflicts", hasSize(7))
        .body("response.rejectedIndexes", hasSize(10_000));
    Api.as(STATION)
        .contentType("application/xml")
        .body("<x/>")
        .post(DHIS2)
        .then()
        .statusCode(415)
        .body("detail", not(nullValue()));
  }
}
