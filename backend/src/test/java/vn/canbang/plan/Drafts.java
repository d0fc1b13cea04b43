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

  /** The station of Hòn Tre begins its plan for 2024 from what another plan asks of it. */
  static Response ofHonTreFrom(String upperPlan) {
    return Api.as("admin")
        .body(
            Map.of(
                "type", "ANNUAL",
                "title", "Kế hoạch của Trạm Y tế xã Hòn Tre năm 2024",
                "issuer", "TYT-HON-TRE",
                "area", "31108",
                "periodStart", "2024-01-01",
                "periodEnd", "2024-12-31",
                "from", Map.of("kind", "UPPER_PLAN", "plan", upperPlan)))
        .post("/plans");
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

  /** A basis with this number. */
  public static void basis(String draft, String number) {
    add(
            draft,
            "basis",
            Map.of(
                "relation",
                "PURSUANT_TO",
                "documentType",
                "KH",
                "number",
                number,
                "issuedOn",
                "2024-07-10",
                "location",
                "PREAMBLE"),
            null,
            null)
        .then()
        .statusCode(201);
  }

  /** Something for an organisation or group to do. */
  public static void duty(String draft, String text, String organisation) {
    add(
            draft,
            "duty",
            Map.of(
                "organisationText",
                text,
                "organisations",
                List.of(organisation),
                "role",
                "LEAD",
                "mode",
                "DIRECT",
                "tasks",
                List.of("Tổ chức tuyên truyền")),
            null,
            null)
        .then()
        .statusCode(201);
  }

  /** Who receives it, to be reported to. */
  public static void recipient(String draft, String text, String organisation) {
    add(
            draft,
            "recipient",
            Map.of("text", text, "organisations", List.of(organisation), "purpose", "REPORT"),
            null,
            null)
        .then()
        .statusCode(201);
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

  /** The draft is issued with that number on that day. */
  public static void issue(String draft, String number, String issuedOn) {
    issue(PLANNER, draft, number, issuedOn).then().statusCode(200);
  }

  /** Asks for the issue of a draft, as it stands now. */
  public static Response issue(String who, String draft, String number, String issuedOn) {
    return Api.as(who)
        .header("If-Match", Api.as(who).get("/plans/" + draft).header("ETag"))
        .body(
            Map.of(
                "number",
                number,
                "issuedOn",
                issuedOn,
                "place",
                "Kiên Hải",
                "signatory",
                Map.of("title", "GIÁM ĐỐC")))
        .post("/plans/" + draft + "/issue");
  }

  /** A draft that has what is needed to be issued; answers its id. */
  public static String nearlyIssued(Map<String, ?> more) {
    String draft = create(more);
    basis(draft, "2253/KH-SYT");
    String contents = section(draft, "Nội dung", null, null);
    section(draft, "Kinh phí", null, contents);
    recipient(draft, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    return draft;
  }
}
