package vn.canbang.calendar;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.testing.Api;

/**
 * A plan of the centre of Kiên Hải for 2024 whose activities are held; discarded after the test.
 */
public final class HeldPlan {

  private static final String CENTRE = "ttyt.kienhai";

  private final String id;

  private HeldPlan(String id) {
    this.id = id;
  }

  /** A draft without activities. */
  public static HeldPlan begin() {
    String id = Drafts.create(Map.of("periodStart", "2024-01-01", "periodEnd", "2024-12-31"));
    Drafts.basis(id, "2253/KH-SYT");
    Drafts.section(id, "Mục đích, yêu cầu", null, null);
    Drafts.recipient(id, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    return new HeldPlan(id);
  }

  public String id() {
    return id;
  }

  /** An activity by one rule: its kind, and what else the rule says. */
  public HeldPlan with(String title, String lead, String kind, Map<String, Object> more) {
    return with(title, lead, kind, more, Map.of());
  }

  /** As {@link #with(String, String, String, Map)}, and what else is said of the activity. */
  public HeldPlan with(
      String title,
      String lead,
      String kind,
      Map<String, Object> more,
      Map<String, Object> ofActivity) {
    Map<String, Object> rule = new HashMap<>(Map.of("kind", kind, "tentative", false));
    rule.putAll(more);
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", title);
    activity.put("category", "COMMUNICATION");
    activity.put("lead", lead);
    activity.put("rules", List.of(rule));
    activity.put("separatePlan", false);
    for (String list : List.of("coordinators", "outputs", "materials", "channels")) {
      activity.put(list, List.of());
    }
    activity.putAll(ofActivity);
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("activity", activity);
    List<String> there = Api.as(CENTRE).get("/plans/" + id + "/activities").path("items.id");
    wanted.put("after", there.isEmpty() ? null : there.getLast());
    Api.as(CENTRE).body(wanted).post("/plans/" + id + "/activities").then().statusCode(201);
    return this;
  }

  /** Is in force from now on. */
  public HeldPlan issued(String number) {
    Drafts.issue(id, number, "2024-11-18");
    return this;
  }

  public JsonPath occurrences() {
    return Api.as("admin")
        .get("/occurrences?limit=200&plan=" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Those of an activity, by first day. */
  public List<String> occurrences(String title) {
    return occurrences().getList("items.findAll { it.activity.title == '" + title + "' }.id");
  }

  /** Does something with an occurrence as it stands. */
  public static Response post(String occurrence, String verb, Object body) {
    String tag = Api.as(CENTRE).get("/occurrences/" + occurrence).header("ETag");
    Response answer =
        Api.as(CENTRE)
            .header("If-Match", tag)
            .body(body)
            .post("/occurrences/" + occurrence + "/" + verb);
    answer.then().statusCode(200);
    return answer;
  }

  /** Was held on a day, in an area if it says so. */
  public static void held(String occurrence, String on, Map<String, Object> more) {
    Map<String, Object> result = new HashMap<>();
    result.put("from", on);
    for (String list : List.of("counts", "channels", "findings")) {
      result.put(list, List.of());
    }
    result.putAll(more);
    post(occurrence, "complete", result);
  }

  public void discard() {
    IssuedPlans.discard(id);
  }
}
