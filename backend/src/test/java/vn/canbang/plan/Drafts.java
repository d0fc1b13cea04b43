package vn.canbang.plan;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.testing.Api;

/** Drafts of the district centre of Kiên Hải, written over HTTP. */
public final class Drafts {

  public static final String PLANNER = "ttyt.kienhai";

  private Drafts() {}

  /** An empty draft for 2025; answers its id. */
  public static String create() {
    return create(Map.of());
  }

  public static String create(Map<String, ?> more) {
    return created(more).then().statusCode(201).extract().path("id");
  }

  public static Response created(Map<String, ?> more) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("type", "ANNUAL");
    wanted.put("title", "Kế hoạch công tác dân số năm 2025");
    wanted.put("issuer", "TTYT-KIEN-HAI");
    wanted.put("area", "912");
    wanted.put("periodStart", "2025-01-01");
    wanted.put("periodEnd", "2025-12-31");
    wanted.putAll(more);
    return Api.as(PLANNER).body(wanted).post("/plans");
  }

  public static JsonPath read(String draft) {
    return Api.as(PLANNER).get("/plans/" + draft).then().statusCode(200).extract().jsonPath();
  }

  /** Throws the draft away, if it is still there. */
  public static void delete(String draft) {
    Response found = Api.as(PLANNER).get("/plans/" + draft);
    if (found.statusCode() == 200) {
      Api.as(PLANNER)
          .header("If-Match", found.header("ETag"))
          .delete("/plans/" + draft)
          .then()
          .statusCode(204);
    }
  }

  public static Response add(
      String draft, String kind, Object content, @Nullable String parent, @Nullable String after) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("parent", parent);
    wanted.put("after", after);
    wanted.put("content", Map.of(kind, content));
    return Api.as(PLANNER).body(wanted).post("/plans/" + draft + "/parts");
  }

  /** A section with one paragraph; answers its id. */
  public static String section(
      String draft, String heading, @Nullable String parent, @Nullable String after) {
    return add(
            draft,
            "section",
            Map.of(
                "heading", heading, "paragraphs", List.of(Map.of("text", "Nội dung " + heading))),
            parent,
            after)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
