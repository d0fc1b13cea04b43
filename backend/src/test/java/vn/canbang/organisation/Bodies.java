package vn.canbang.organisation;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.canbang.testing.Api;

/** Organisations that tests set up and change over HTTP, beside those of the sample. */
final class Bodies {

  private Bodies() {}

  static final Map<String, Object> DECISION =
      Map.of(
          "number",
          "1234/QĐ-UBND",
          "issuedOn",
          "2030-12-20",
          "issuer",
          "UBND tỉnh",
          "title",
          "Về việc sắp xếp các trung tâm y tế");

  /** What setting up a health body takes; entries may be put over it. */
  static Map<String, Object> wanted(String code, String kind, String parent, String from) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("code", code);
    wanted.put("name", "Đơn vị " + code);
    wanted.put("shortName", null);
    wanted.put("kind", kind);
    wanted.put("level", "DISTRICT");
    wanted.put("group", false);
    wanted.put("area", null);
    wanted.put("parent", parent);
    wanted.put("aliases", List.of());
    wanted.put("rules", List.of());
    wanted.put("validFrom", from);
    wanted.put("reason", "Thành lập");
    return wanted;
  }

  static void create(String user, String code, String kind, String parent, String from) {
    Api.as(user)
        .body(wanted(code, kind, parent, from))
        .post("/organisations")
        .then()
        .statusCode(201);
  }

  /** A body of the kind most tests need. */
  static void centre(String code, String parent, String from) {
    create("admin", code, "HEALTH_CENTRE", parent, from);
  }

  static Map<String, Object> basis(String on) {
    Map<String, Object> body = new HashMap<>();
    body.put("on", on);
    body.put("reason", "Sắp xếp lại tổ chức");
    body.put("decision", DECISION);
    return body;
  }

  static Map<String, Object> move(String parent, String on) {
    Map<String, Object> body = basis(on);
    body.put("parent", parent);
    body.put("area", null);
    return body;
  }

  static Map<String, Object> merge(String into, String on) {
    Map<String, Object> body = basis(on);
    body.put("into", into);
    return body;
  }

  static Map<String, Object> edit(String name, String on) {
    Map<String, Object> body = basis(on);
    body.put("name", name);
    body.put("shortName", null);
    body.put("aliases", List.of());
    body.put("standingOffice", null);
    body.put("members", List.of());
    body.put("rules", List.of());
    return body;
  }

  static String tag(String code) {
    return Api.as("admin").get("/organisations/" + code).header("ETag");
  }

  /** Changes one with the tag read now; {@code verb} with its query, empty for an edit. */
  static ValidatableResponse change(String user, String code, String verb, Object body) {
    var request = Api.as(user).header("If-Match", tag(code)).body(body);
    String path = "/organisations/" + code;
    Response answer =
        verb.isEmpty() || verb.startsWith("?")
            ? request.put(path + verb)
            : request.post(path + "/" + verb);
    return answer.then();
  }

  static ValidatableResponse read(String code, String on) {
    return Api.as("tyt.hontre").get("/organisations/" + code + "?asOf=" + on).then();
  }
}
