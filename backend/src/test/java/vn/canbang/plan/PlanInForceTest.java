package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** What follows from issuing a plan, and how the next ones begin from it. */
@QuarkusTest
class PlanInForceTest {

  private static final String STATION_WORK = "/me/work";

  private final List<String> plans = new ArrayList<>();
  private String plan = "";

  @BeforeEach
  void write() {
    plan = Drafts.create(Map.of("periodStart", "2024-01-01", "periodEnd", "2024-12-31"));
    plans.add(plan);
    Drafts.basis(plan, "2253/KH-SYT");
    Drafts.section(plan, "Mục đích, yêu cầu", null, null);
    Drafts.duty(plan, "Trạm Y tế các xã", "TYT-XA-KIEN-HAI");
    Drafts.recipient(plan, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    reportsTo(
        "Trạm Y tế các xã",
        "TYT-XA-KIEN-HAI",
        "TTYT-KIEN-HAI",
        "PHONG-DS-TTGDSK-KIEN-HAI",
        "2024-12-10",
        "trước ngày 10/12/2024");
    reportsTo(
        "Trung tâm Y tế huyện",
        "TTYT-KIEN-HAI",
        "CHI-CUC-DS-KHHGD-KIEN-GIANG",
        null,
        "2024-12-16",
        "chậm nhất ngày 16/12/2024");
    Drafts.add(
            plan,
            "planRequest",
            Map.of(
                "text",
                "Trạm Y tế các xã xây dựng kế hoạch của đơn vị",
                "organisations",
                List.of("TYT-XA-KIEN-HAI")),
            null,
            null)
        .then()
        .statusCode(201);
    Api.as(PLANNER)
        .body(
            Map.of(
                "target",
                Map.of(
                    "statement",
                    "Tỷ số giới tính khi sinh dưới 109",
                    "indicator",
                    "SRB",
                    "comparator",
                    "LT",
                    "value",
                    109,
                    "due",
                    "2024-12-31",
                    "area",
                    "912")))
        .post("/plans/" + plan + "/targets")
        .then()
        .statusCode(201);
  }

  @AfterEach
  void discard() {
    plans.reversed().forEach(IssuedPlans::discard);
    plans.clear();
  }

  private void reportsTo(
      String fromText, String from, String to, @Nullable String via, String dueOn, String dueText) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("fromText", fromText);
    asked.put("from", from);
    asked.put("to", List.of(to));
    asked.put("via", via);
    asked.put("dueOn", dueOn);
    asked.put("dueText", dueText);
    asked.put("frequency", List.of("ONCE"));
    asked.put("what", "Báo cáo kết quả thực hiện");
    List<String> there = Drafts.read(plan).getList("reportingDuties.id");
    Drafts.add(plan, "reportingDuty", asked, null, there.isEmpty() ? null : there.getLast())
        .then()
        .statusCode(201);
  }

  private static Response issue(String who, String plan, String number) {
    return Drafts.issue(who, plan, number, "2024-11-18");
  }

  private static String ofPlan(String plan, String list) {
    return list + ".findAll { it.plan != null && it.plan.id == '" + plan + "' }";
  }

  @Test
  void whatIsAskedIsOwedFromTheDayOfIssue() {
    Response issued = issue(PLANNER, plan, "601/KH-TTYT");
    issued
        .then()
        .statusCode(200)
        .body("counts.reportSeries", equalTo(1))
        .body("reportingDuties.series.nameVi", hasSize(2));
    String series = issued.path("reportingDuties[0].series.code");
    assertThat(issued.<String>path("reportingDuties[1].series.code")).isEqualTo(series);
    Api.as("tyt.hontre")
        .get("/report-series/" + series)
        .then()
        .statusCode(200)
        .body("nameVi", equalTo("Báo cáo năm thực hiện Kế hoạch số 601/KH-TTYT"))
        .body("plan.id", equalTo(plan))
        .body("tiers.position", contains(1, 2))
        .body("tiers.from.code", contains("TYT-XA-KIEN-HAI", "TTYT-KIEN-HAI"))
        .body("tiers[0].via.code", equalTo("PHONG-DS-TTGDSK-KIEN-HAI"))
        .body("tiers.mode", contains("DIRECT", "DIRECT"))
        .body("tiers[1].slackDays", equalTo(6));
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .statusCode(200)
        .body(ofPlan(plan, "due.obligation") + ".dueOn", contains("2024-12-10"))
        .body(ofPlan(plan, "due.obligation") + ".lastDay", contains("2024-12-09"))
        .body(ofPlan(plan, "due.obligation") + ".receiver.code", contains("TTYT-KIEN-HAI"))
        .body(ofPlan(plan, "duties"), hasSize(1))
        .body("plans.id", hasItem(plan))
        .body(ofPlan(plan, "plansToMake") + ".mode", contains("DIRECT"))
        .body(ofPlan(plan, "plansToMake") + ".draft", contains(nullValue()));
    Api.as(PLANNER)
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "due.obligation") + ".lastDay", contains("2024-12-16"));
    // Whoever is only told of the plan owes nothing.
    Api.as("ttyt.tanlac").get(STATION_WORK).then().body("plans.id", not(hasItem(plan)));
  }

  @Test
  void aStationAnswersWithAPlanOfItsOwn() {
    String series = issue(PLANNER, plan, "602/KH-TTYT").path("reportingDuties[0].series.code");
    Response begun = Drafts.ofHonTreFrom(plan);
    String own = begun.then().statusCode(201).extract().path("id");
    plans.add(own);
    begun
        .then()
        .body("legalBases[0].number", equalTo("602/KH-TTYT"))
        .body("legalBases[0].issuer", equalTo("Trung tâm Y tế huyện Kiên Hải"))
        .body("sections[0].heading", equalTo("Nội dung thực hiện"))
        .body("sections[0].paragraphs", empty())
        .body("reportingDuties", hasSize(1))
        .body("reportingDuties[0].from.code", equalTo("TYT-HON-TRE"))
        .body("reportingDuties[0].to.code", contains("TTYT-KIEN-HAI"))
        .body("reportingDuties[0].dueOn", equalTo("2024-12-10"))
        .body("reportingDuties[0].series.code", equalTo(series));
    Api.as("admin")
        .get("/plans/" + own + "/activities")
        .then()
        .body("items.title", contains("Tổ chức tuyên truyền"))
        .body("items.category", contains("COMMUNICATION"))
        .body("items.section", contains("I"))
        .body("items.lead.code", contains("TYT-HON-TRE"))
        .body("items.source.plan.number", contains("602/KH-TTYT"))
        .body("items.source.part", contains(Drafts.read(plan).getString("duties[0].id")));
    Api.as("admin")
        .get("/plans/" + own + "/targets")
        .then()
        .body("items.origin", contains("ASSIGNED"))
        .body("items.value", contains(109))
        .body("items.area.code", contains("31108"));
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "plansToMake") + ".draft.id", contains(own));
    Drafts.add(
            own, "recipient", Map.of("text", "TTYT huyện", "organisations", List.of()), null, null)
        .then()
        .statusCode(201);
    issue("admin", own, "15/KH-TYT").then().statusCode(200).body("counts.reportSeries", equalTo(0));
    // The report is owed once, not again by the station's own plan.
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "due.obligation"), hasSize(1))
        .body(ofPlan(own, "due.obligation"), empty())
        .body(ofPlan(plan, "plansToMake"), empty());
    Api.as("tyt.laison").get(STATION_WORK).then().body(ofPlan(plan, "plansToMake"), hasSize(1));
    Api.as(PLANNER)
        .get("/plans/" + plan + "/lineage")
        .then()
        .body("implementedBy.id", contains(own))
        .body("owing.find { it.organisation.code == 'TYT-HON-TRE' }.plan.id", equalTo(own))
        .body("owing.find { it.organisation.code == 'TYT-LAI-SON' }.plan", nullValue());
  }

  @Test
  void aStationBeginsFromWhatTheSamplePlanGivesItToDo() {
    String own =
        Drafts.ofHonTreFrom(SamplePlan.KIEN_HAI.id().toString())
            .then()
            .statusCode(201)
            .body("sections.heading", contains("Nội dung thực hiện"))
            // Sentences that tell to report stay words beside the reporting duty.
            .body("sections[0].paragraphs.text", hasItem(startsWith("Báo cáo kết quả hoạt động")))
            .body("reportingDuties.dueOn", hasItem("2024-11-20"))
            .extract()
            .path("id");
    plans.add(own);
    Api.as("admin")
        .get("/plans/" + own + "/activities")
        .then()
        .body("items.title", hasItem(startsWith("Phối hợp với các ban ngành, đoàn thể lồng ghép")))
        .body("items.title", not(hasItem(startsWith("Báo cáo"))))
        .body("items.code[0]", equalTo("1"))
        .body("items.source.plan.id.unique()", contains(SamplePlan.KIEN_HAI.id().toString()))
        .body("items.lead.code.unique()", contains("TYT-HON-TRE"))
        .body("items.outputs.flatten().quantity", not(hasItem(nullValue())));
  }

  @Test
  void aDraftThatAnotherBeganFromCanBeThrownAway() {
    String own =
        Drafts.ofHonTreFrom(plan)
            .then()
            .statusCode(201)
            .body("legalBases.plan.id", contains(plan))
            .extract()
            .path("id");
    plans.add(own);
    Drafts.delete(plan);
    plans.remove(plan);
    Api.as("admin")
        .get("/plans/" + own)
        .then()
        .body("legalBases.title", contains("Kế hoạch công tác dân số năm 2025"))
        .body("legalBases.plan", contains(nullValue()));
    Api.as("admin")
        .get("/plans/" + own + "/activities")
        .then()
        .body("items.title", contains("Tổ chức tuyên truyền"))
        .body("items.source", contains(nullValue()));
  }

  @Test
  void anAmendedDeadlineIsTheOneThatCounts() {
    issue(PLANNER, plan, "603/KH-TTYT").then().statusCode(200);
    String amendment =
        Api.as(PLANNER)
            .header("If-Match", Api.as(PLANNER).get("/plans/" + plan).header("ETag"))
            .body(Map.of("reason", "Lùi thời hạn báo cáo"))
            .post("/plans/" + plan + "/amend")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    plans.add(amendment);
    String duty = Drafts.read(amendment).getString("reportingDuties[0].id");
    Map<String, Object> asked = new HashMap<>();
    asked.put("from", "TYT-XA-KIEN-HAI");
    asked.put("to", List.of("TTYT-KIEN-HAI"));
    asked.put("via", "PHONG-DS-TTGDSK-KIEN-HAI");
    asked.put("dueOn", "2024-12-15");
    asked.put("dueText", "trước ngày 15/12/2024");
    asked.put("frequency", List.of("ONCE"));
    asked.put("what", "Báo cáo kết quả thực hiện");
    Api.as(PLANNER)
        .header(
            "If-Match",
            Api.as(PLANNER).get("/plans/" + amendment + "/parts/" + duty).header("ETag"))
        .body(Map.of("reportingDuty", asked))
        .put("/plans/" + amendment + "/parts/" + duty)
        .then()
        .statusCode(200);
    issue(PLANNER, amendment, "604/KH-TTYT").then().statusCode(200);
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "due.obligation") + ".lastDay", contains("2024-12-14"));
    Api.as(PLANNER).get("/plans/" + plan).then().body("counts.reportSeries", equalTo(1));
  }

  private String amend(String reason) {
    String amendment =
        Api.as(PLANNER)
            .header("If-Match", Api.as(PLANNER).get("/plans/" + plan).header("ETag"))
            .body(Map.of("reason", reason))
            .post("/plans/" + plan + "/amend")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    plans.add(amendment);
    return amendment;
  }

  private static RequestSpecification tagged(String amendment, String part) {
    return Api.as(PLANNER)
        .header(
            "If-Match",
            Api.as(PLANNER).get("/plans/" + amendment + "/parts/" + part).header("ETag"));
  }

  private static void rewrite(String amendment, int duty, Map<String, ?> changed) {
    String path = "reportingDuties[" + duty + "]";
    Map<String, Object> asked = new HashMap<>();
    asked.put("from", Drafts.read(amendment).getString(path + ".from.code"));
    asked.put("to", Drafts.read(amendment).getList(path + ".to.code"));
    asked.put("via", Drafts.read(amendment).getString(path + ".via.code"));
    asked.put("dueOn", Drafts.read(amendment).getString(path + ".dueOn"));
    asked.put("dueText", Drafts.read(amendment).getString(path + ".dueText"));
    asked.put("frequency", Drafts.read(amendment).getList(path + ".frequency"));
    asked.put("what", Drafts.read(amendment).getString(path + ".what"));
    asked.putAll(changed);
    String part = Drafts.read(amendment).getString(path + ".id");
    tagged(amendment, part)
        .body(Map.of("reportingDuty", asked))
        .put("/plans/" + amendment + "/parts/" + part)
        .then()
        .statusCode(200);
  }

  private static String report(String series, String organisation) {
    return "/reports/" + series + "/" + organisation + "/2024";
  }

  private static void send(String who, String series, String organisation) {
    Api.as(who)
        .body(
            Map.of(
                "cells", List.of(), "activities", List.of(), "narrative", List.of(), "nil", true))
        .put(report(series, organisation) + "?submit=true")
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"));
  }

  @Test
  void whatWasNotSentGoesToTheReceiverThatTheAmendmentNames() {
    String series = issue(PLANNER, plan, "611/KH-TTYT").path("reportingDuties[0].series.code");
    send("tyt.laison", series, "TYT-LAI-SON");
    String amendment = amend("Trạm báo cáo Phòng Dân số");
    Map<String, Object> changed = new HashMap<>();
    changed.put("to", List.of("PHONG-DS-TTGDSK-KIEN-HAI"));
    changed.put("via", null);
    rewrite(amendment, 0, changed);
    issue(PLANNER, amendment, "612/KH-TTYT").then().statusCode(200);
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .body(
            ofPlan(plan, "due.obligation") + ".receiver.code", contains("PHONG-DS-TTGDSK-KIEN-HAI"))
        .body(ofPlan(plan, "due.obligation") + ".series.code", contains(series))
        .body(ofPlan(plan, "due.obligation") + ".lastDay", contains("2024-12-09"));
    // What was sent is where it was sent to.
    Api.as("tyt.laison")
        .get("/report-obligations?series=" + series)
        .then()
        .body("items.receiver.code", contains("TTYT-KIEN-HAI"))
        .body("items.report.state", contains("SUBMITTED"));
    Api.as(PLANNER)
        .get("/report-series/" + series)
        .then()
        .body("tiers.from.code", contains("TYT-XA-KIEN-HAI", "TTYT-KIEN-HAI"))
        .body("tiers[0].to.code", equalTo("PHONG-DS-TTGDSK-KIEN-HAI"))
        .body("tiers[0].via", nullValue());
    Api.as(PLANNER).get("/plans/" + plan).then().body("counts.reportSeries", equalTo(1));
  }

  @Test
  void whatTheAmendmentNoLongerAsksForIsNoLongerOwed() {
    String series = issue(PLANNER, plan, "613/KH-TTYT").path("reportingDuties[0].series.code");
    send("tyt.laison", series, "TYT-LAI-SON");
    String amendment = amend("Bỏ báo cáo của Trạm");
    String duty = Drafts.read(amendment).getString("reportingDuties[0].id");
    tagged(amendment, duty).delete("/plans/" + amendment + "/parts/" + duty).then().statusCode(204);
    issue(PLANNER, amendment, "614/KH-TTYT").then().statusCode(200);
    Api.as("tyt.hontre").get(STATION_WORK).then().body(ofPlan(plan, "due.obligation"), empty());
    Api.as("tyt.hontre")
        .get("/report-obligations?series=" + series)
        .then()
        .body("items.withdrawn.on", contains("2024-11-18"))
        .body("items.withdrawn.reason", contains("Kế hoạch số 614/KH-TTYT: Bỏ báo cáo của Trạm"))
        .body("items.dueOn", contains(nullValue()))
        .body("items[0].allowedActions", empty());
    Api.as("tyt.hontre")
        .body(
            Map.of(
                "cells", List.of(), "activities", List.of(), "narrative", List.of(), "nil", true))
        .put(report(series, "TYT-HON-TRE"))
        .then()
        .statusCode(409)
        .body("code", equalTo("report.no-longer-owed"));
    Api.as("tyt.laison")
        .get("/report-obligations?series=" + series)
        .then()
        .body("items.withdrawn", contains(nullValue()))
        .body("items.report.state", contains("SUBMITTED"));
    // The centre still owes its own.
    Api.as(PLANNER)
        .get("/report-series/" + series)
        .then()
        .body("tiers.from.code", contains("TTYT-KIEN-HAI"));
    Api.as(PLANNER)
        .get(STATION_WORK)
        .then()
        .body(
            "due.findAll { it.obligation?.plan?.id == '" + plan + "' }.obligation.lastDay",
            contains("2024-12-16"));
  }

  @Test
  void anotherReportAndAnotherSenderAreOwedFromTheAmendmentOn() {
    String series = issue(PLANNER, plan, "615/KH-TTYT").path("reportingDuties[0].series.code");
    String amendment = amend("Chỉ hai trạm báo cáo, thêm báo cáo tháng");
    rewrite(amendment, 0, Map.of("from", "TYT-HON-TRE"));
    String request = Drafts.read(amendment).getString("planRequests[0].id");
    tagged(amendment, request)
        .body(
            Map.of(
                "planRequest",
                Map.of(
                    "text",
                    "Trạm Y tế xã Hòn Tre xây dựng kế hoạch",
                    "organisations",
                    List.of("TYT-HON-TRE"))))
        .put("/plans/" + amendment + "/parts/" + request)
        .then()
        .statusCode(200);
    Map<String, Object> monthly = new HashMap<>();
    monthly.put("from", "TYT-LAI-SON");
    monthly.put("to", List.of("TTYT-KIEN-HAI"));
    monthly.put("dueText", "trước ngày 25 hằng tháng");
    monthly.put("frequency", List.of("MONTHLY"));
    monthly.put("what", "Số buổi truyền thông");
    Drafts.add(amendment, "reportingDuty", monthly, null, null).then().statusCode(201);
    issue(PLANNER, amendment, "616/KH-TTYT").then().statusCode(200);
    Api.as("tyt.hontre")
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "due.obligation") + ".series.code", contains(series))
        .body(ofPlan(plan, "plansToMake"), hasSize(1));
    Api.as("tyt.laison")
        .get(STATION_WORK)
        .then()
        .body(ofPlan(plan, "due.obligation") + ".period", contains("2024-11"))
        .body(ofPlan(plan, "due.obligation") + ".lastDay", contains("2024-11-24"))
        .body(ofPlan(plan, "plansToMake"), empty());
    Api.as("tyt.laison")
        .get("/report-obligations?series=" + series)
        .then()
        .body("items.withdrawn.on", contains("2024-11-18"));
    Api.as(PLANNER).get("/plans/" + plan).then().body("counts.reportSeries", equalTo(2));
  }

  @Test
  void whatAClosedPlanAskedForIsNoLongerOwed() {
    Map<String, Object> asked = new HashMap<>();
    asked.put("from", "TYT-XA-KIEN-HAI");
    asked.put("to", List.of("TTYT-KIEN-HAI"));
    asked.put("dueText", "trước ngày 25 hằng tháng");
    asked.put("frequency", List.of("MONTHLY"));
    asked.put("what", "Số buổi truyền thông");
    Drafts.add(plan, "reportingDuty", asked, null, null).then().statusCode(201);
    String series = issue(PLANNER, plan, "605/KH-TTYT").path("reportingDuties[0].series.code");
    Api.as(PLANNER)
        .get("/report-series/" + series)
        .then()
        .body("firstPeriod", equalTo("2024-11"))
        .body("lastPeriod", equalTo("2024-12"))
        .body("tiers[0].deadline.days", equalTo(25));
    Api.as(PLANNER)
        .header("If-Match", Api.as(PLANNER).get("/plans/" + plan).header("ETag"))
        .body(Map.of("on", "2024-11-18", "reason", "Thay bằng kế hoạch khác"))
        .post("/plans/" + plan + "/close")
        .then()
        .statusCode(200);
    Api.as(PLANNER).get("/report-series/" + series).then().body("lastPeriod", equalTo("2024-11"));
  }

  @Test
  void theNextYearGoesOnWithWhatWasNotReached() {
    String past = Drafts.create(Map.of("periodStart", "2023-01-01", "periodEnd", "2023-12-31"));
    plans.add(past);
    for (int level : List.of(60, 900)) {
      Api.as(PLANNER)
          .body(
              Map.of(
                  "target",
                  Map.of(
                      "statement",
                      "Năm 2023 không quá " + level,
                      "indicator",
                      "SRB",
                      "comparator",
                      "LE",
                      "value",
                      level,
                      "due",
                      "2023-12-31",
                      "area",
                      "912")))
          .post("/plans/" + past + "/targets")
          .then()
          .statusCode(201);
    }
    Api.as(PLANNER)
        .get("/plans/" + past + "/targets")
        .then()
        .body("items.assessment.officialResult", hasItems("MET", "NOT_MET"));
    String next =
        Drafts.create(
            Map.of(
                "periodStart",
                "2024-01-01",
                "periodEnd",
                "2024-12-31",
                "from",
                Map.of("kind", "NEXT_YEAR", "plan", past)));
    plans.add(next);
    Api.as(PLANNER)
        .get("/plans/" + next + "/targets")
        .then()
        .body("items.statement", contains("Năm 2024 không quá 60"))
        .body("items.code", contains("T1"))
        .body("items.due", contains("2024-12-31"));
  }

  @Test
  void theNextPlanOfARecordedOneHasAllOfItAYearOn() {
    String next =
        Drafts.create(
            Map.of(
                "from", Map.of("kind", "NEXT_YEAR", "plan", SamplePlan.KIEN_HAI.id().toString())));
    plans.add(next);
    Api.as(PLANNER)
        .get("/plans/" + next)
        .then()
        .body("reportingDuties.dueOn", hasItems("2025-11-20", "2025-11-30"))
        .body("reportingDuties.series", not(hasItem(not(nullValue()))));
    // Its year is not over: nothing counts as reached.
    Api.as(PLANNER).get("/plans/" + next + "/targets").then().body("items", hasSize(2));
  }
}
