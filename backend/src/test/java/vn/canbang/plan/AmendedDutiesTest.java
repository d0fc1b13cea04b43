package vn.canbang.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.plan.Drafts.PLANNER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** What an amendment changes of what is owed. */
@QuarkusTest
class AmendedDutiesTest extends PlanWithDuties {

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
}
