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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanInForceTest extends PlanWithDuties {

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
