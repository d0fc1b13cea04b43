package vn.canbang.plan;

import static vn.canbang.plan.Drafts.PLANNER;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import vn.canbang.testing.Api;

/** Drafts of one test, thrown away after it, and the calls that write their parts. */
abstract class Drafting {

  final List<String> drafts = new ArrayList<>();

  String draft() {
    return kept(Drafts.create());
  }

  String kept(String draft) {
    drafts.add(draft);
    return draft;
  }

  @AfterEach
  void throwAway() {
    drafts.forEach(Drafts::delete);
  }

  static Response move(String draft, String part, String parent, String after) {
    Map<String, Object> where = new HashMap<>();
    where.put("parent", parent);
    where.put("after", after);
    String tag = Api.as(PLANNER).get("/plans/" + draft + "/parts/" + part).header("ETag");
    return Api.as(PLANNER)
        .header("If-Match", tag)
        .body(where)
        .post("/plans/" + draft + "/parts/" + part + "/move");
  }

  static Response remove(String draft, String part, String tag) {
    return Api.as(PLANNER).header("If-Match", tag).delete("/plans/" + draft + "/parts/" + part);
  }

  static Response put(String draft, String part, String tag, Object content) {
    return Api.as(PLANNER)
        .header("If-Match", tag)
        .body(content)
        .put("/plans/" + draft + "/parts/" + part);
  }

  static Map<String, Object> section(String heading, String text) {
    return Map.of(
        "section", Map.of("heading", heading, "paragraphs", List.of(Map.of("text", text))));
  }

  static Map<String, Object> activity(String title) {
    Map<String, Object> activity = new HashMap<>();
    activity.put("title", title);
    activity.put("category", "CONFERENCE");
    activity.put("coordinators", List.of());
    activity.put("rules", List.of());
    activity.put("separatePlan", false);
    activity.put("outputs", List.of());
    activity.put("materials", List.of());
    activity.put("channels", List.of());
    return activity;
  }
}
