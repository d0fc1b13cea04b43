package vn.canbang.plan;

import static vn.canbang.plan.Drafts.PLANNER;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.canbang.testing.Api;

/** A plan of the centre that asks its stations to report; discarded after each test. */
abstract class PlanWithDuties {

  static final String STATION_WORK = "/me/work";

  final List<String> plans = new ArrayList<>();
  String plan = "";

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

  void reportsTo(
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

  static Response issue(String who, String plan, String number) {
    return Drafts.issue(who, plan, number, "2024-11-18");
  }

  static String ofPlan(String plan, String list) {
    return list + ".findAll { it.plan != null && it.plan.id == '" + plan + "' }";
  }

  static String report(String series, String organisation) {
    return "/reports/" + series + "/" + organisation + "/2024";
  }
}
