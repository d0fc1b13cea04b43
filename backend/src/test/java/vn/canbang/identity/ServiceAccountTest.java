package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** Accounts of other systems and their tokens: rights, one part of the tree, changing secrets. */
@QuarkusTest
class ServiceAccountTest {

  private static final String ADMIN = "ttyt.kienhai";
  private static final String CENTRE = "TTYT-KIEN-HAI";

  @Inject SessionRows rows;

  private static Response service(String username, String... roles) {
    return Api.as(ADMIN)
        .body(
            Map.of(
                "username",
                username,
                "displayName",
                "Hệ thống " + username,
                "organisation",
                CENTRE,
                "grants",
                List.of(roles).stream()
                    .map(role -> Map.of("role", role, "organisation", CENTRE))
                    .toList()))
        .post("/service-accounts");
  }

  private static Map<String, Object> token(String owner, List<String> rights) {
    Map<String, Object> token = new HashMap<>();
    token.put("name", "kết nối");
    token.put("roles", List.of("VIEWER"));
    token.put("expiresOn", LocalDate.now(Dates.ZONE).plusDays(30).toString());
    token.put("owner", owner);
    token.put("rights", rights);
    return token;
  }

  private static Response make(Map<String, Object> token) {
    return Api.as(ADMIN).body(token).post("/api-tokens");
  }

  private static Response rotate(String id, int hours) {
    return Api.as(ADMIN).body(Map.of("overlapHours", hours)).post("/api-tokens/" + id + "/rotate");
  }

  private static void answers(String token, int status) {
    Api.withToken(token).get("/me").then().statusCode(status);
  }

  @Test
  void anAdministratorMakesOneThatNobodySignsInAs() {
    Response made = service("dv.khong-dang-nhap", "VIEWER");
    made.then()
        .statusCode(201)
        .body("kind", equalTo("SERVICE"))
        .body("mustChangePassword", equalTo(false));
    assertThat(made.header("Location")).endsWith("/api/v1/users/dv.khong-dang-nhap");
    for (String password : List.of(Api.PASSWORD, "null")) {
      Api.anonymous()
          .header("X-Forwarded-For", "198.51.100.77")
          .body(Map.of("username", "dv.khong-dang-nhap", "password", password))
          .post("/session")
          .then()
          .statusCode(401)
          .body("code", equalTo("session.bad-credentials"));
    }
    Api.as(ADMIN)
        .post("/users/dv.khong-dang-nhap/reset-password")
        .then()
        .statusCode(409)
        .body("code", equalTo("user.service"));
    Api.as(ADMIN)
        .get("/users?kind=SERVICE")
        .then()
        .body("items.username", hasItem("dv.khong-dang-nhap"))
        .body("items.kind", everyItem(equalTo("SERVICE")));
    Api.as(ADMIN)
        .get("/users?kind=PERSON")
        .then()
        .body("items.username", hasItem(ADMIN))
        .body("items.kind", everyItem(equalTo("PERSON")));
    Api.as("tyt.hontre").get("/api-tokens?owner=dv.khong-dang-nhap").then().statusCode(403);
    Api.as("soyte.bacgiang").get("/api-tokens?owner=dv.khong-dang-nhap").then().statusCode(404);
  }

  @Test
  void workIsHandedOverToPeopleOnly() {
    service("dv.ban-giao", "VIEWER").then().statusCode(201);
    Api.as(ADMIN)
        .body(Map.of("to", "dv.ban-giao", "reason", "Nghỉ", "deactivate", false))
        .post("/users/tyt.hontre/handover?dryRun=true")
        .then()
        .statusCode(422)
        .body("errors.code", contains("handover.to-service"));
  }

  @Test
  void whatItsRightsDoNotNameIsRefused() {
    service("dv.quyen", "VIEWER", "REPORTER").then().statusCode(201);
    Response made = make(token("dv.quyen", List.of("plans:read")));
    made.then().statusCode(201).body("rights", contains("plans:read"));
    String token = made.path("token");
    Api.withToken(token)
        .get("/me")
        .then()
        .statusCode(200)
        .body("username", equalTo("dv.quyen"))
        .body("organisation.code", equalTo(CENTRE));
    Api.withToken(token).get("/plans").then().statusCode(200);
    Api.withToken(token)
        .get("/reports")
        .then()
        .statusCode(403)
        .body("code", equalTo("token.right"))
        .body(
            "detail",
            equalTo("Việc này cần quyền reports:read, mã truy cập không được cấp quyền đó."));
    Api.withToken(token)
        .body("{}")
        .post("/plans")
        .then()
        .statusCode(403)
        .body("code", equalTo("token.right"));
    Api.withToken(token).delete("/api-tokens/" + made.path("id")).then().statusCode(204);
    answers(token, 401);
  }

  @Test
  void narrowedItSeesOnePartOfItsOwnersTree() {
    service("dv.pham-vi", "VIEWER").then().statusCode(201);
    Map<String, Object> narrow = token("dv.pham-vi", List.of("identity:read", "reports:read"));
    narrow.put("organisation", "TYT-HON-TRE");
    Response made = make(narrow);
    made.then().statusCode(201).body("organisation.code", equalTo("TYT-HON-TRE"));
    String one = made.path("token");
    String all = make(token("dv.pham-vi", List.of("reports:read"))).path("token");
    Api.withToken(one)
        .get("/me")
        .then()
        .body("grants.organisation.code", contains("TYT-HON-TRE"))
        .body("organisation.code", equalTo("HE-THONG"));
    String seen = "items.organisation.code.unique()";
    Api.withToken(one).get("/report-obligations").then().body(seen, contains("TYT-HON-TRE"));
    Api.withToken(all)
        .get("/report-obligations?limit=200")
        .then()
        .body(seen, hasItem("TYT-LAI-SON"));

    Map<String, Object> outside = token("dv.pham-vi", List.of("reports:read"));
    outside.put("organisation", "SO-Y-TE-KIEN-GIANG");
    make(outside)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/organisation"))
        .body("errors.code", contains("token.organisation"));
  }

  @Test
  void allThatIsWrongWithATokenIsSaidAtOnce() {
    service("dv.sai", "VIEWER").then().statusCode(201);
    Map<String, Object> wrong = token("dv.sai", List.of("plans:read", "plans:all"));
    wrong.put("roles", List.of("VIEWER", "ADMIN"));
    wrong.put("organisation", "KHONG-CO");
    make(wrong)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/roles/1", "/rights/1", "/organisation"));
    Map<String, Object> unnamed = token("dv.sai", List.of());
    unnamed.remove("rights");
    make(unnamed)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/rights"))
        .body("errors.code", contains("required"));
    make(token("tyt.hontre", List.of("plans:read")))
        .then()
        .statusCode(403)
        .body("code", equalTo("token.of-person"));
  }

  @Test
  void aRotatedTokenHasTwoSecretsUntilTheOverlapEnds() {
    service("dv.doi-ma", "VIEWER").then().statusCode(201);
    Response made = make(token("dv.doi-ma", List.of("reports:read")));
    String id = made.path("id");
    String first = made.path("token");
    answers(first, 200);

    Response rotated = rotate(id, 24);
    rotated
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("previous.prefix", equalTo(made.path("prefix")))
        .body("previous.lastUsedAt", notNullValue())
        .body("lastUsedAt", nullValue())
        .body("expiresAt", equalTo(made.path("expiresAt")));
    String second = rotated.path("token");
    answers(first, 200);
    answers(second, 200);

    rows.endOverlap(id, Instant.now().minusSeconds(1));
    answers(first, 401);
    answers(second, 200);

    // Of three secrets the first has ended; without an overlap so has the second.
    String third = rotate(id, 24).path("token");
    String fourth = rotate(id, 0).path("token");
    answers(second, 401);
    answers(third, 401);
    answers(fourth, 200);

    rotate(id, 24).then().statusCode(200);
    Api.as(ADMIN).delete("/api-tokens/" + id).then().statusCode(204);
    answers(fourth, 401);
    rotate(id, 24).then().statusCode(409).body("code", equalTo("token.ended"));
    Response list = Api.as(ADMIN).get("/api-tokens?owner=dv.doi-ma");
    list.then().body("items.id", contains(id)).body("items[0].revokedAt", notNullValue());
    assertThat(list.asString()).doesNotContain(first, second, third, fourth);
  }

  @Test
  void onlyAPersonRotatesAndNobodyAnothersToken() {
    Response own =
        Api.as("tyt.anson")
            .body(
                Map.of(
                    "name",
                    "a",
                    "roles",
                    List.of("VIEWER"),
                    "expiresOn",
                    LocalDate.now(Dates.ZONE).plusDays(1).toString()))
            .post("/api-tokens");
    String id = own.path("id");
    Api.withToken(own.path("token"))
        .body(Map.of("overlapHours", 1))
        .post("/api-tokens/" + id + "/rotate")
        .then()
        .statusCode(403)
        .body("code", equalTo("session.required"));
    rotate(id, 1).then().statusCode(403).body("code", equalTo("token.of-person"));
    Api.as("tyt.hontre")
        .body(Map.of("overlapHours", 1))
        .post("/api-tokens/" + id + "/rotate")
        .then()
        .statusCode(404);
    // An administrator ends it, for one that leaked.
    Api.as(ADMIN).delete("/api-tokens/" + id).then().statusCode(204);
    answers(own.path("token"), 401);
  }

  @Test
  void theTrailNamesTheToken() {
    service("dv.nhat-ky", "VIEWER").then().statusCode(201);
    Response made = make(token("dv.nhat-ky", List.of("reports:read")));
    Api.withToken(made.path("token")).get("/plans").then().statusCode(403);
    assertThat(rows.credentialsOf("dv.nhat-ky")).containsExactly(made.<String>path("id"));
    Api.as(ADMIN)
        .get("/audit-events?resourceType=api-token&resource=" + made.path("id"))
        .then()
        .body("items.action", contains("API_TOKEN_CREATED"))
        .body("items[0].after.owner", equalTo("dv.nhat-ky"))
        .body("items[0].after", not(hasItem("token")));
  }

  @Test
  void disablingAServiceEndsItsTokensAtOnce() {
    service("dv.khoa", "VIEWER").then().statusCode(201);
    String token = make(token("dv.khoa", List.of("reports:read"))).path("token");
    answers(token, 200);
    Api.as(ADMIN)
        .header("If-Match", Api.as(ADMIN).get("/users/dv.khoa").header("ETag"))
        .body(Map.of("displayName", "Hệ thống", "active", false, "grants", List.of()))
        .put("/users/dv.khoa")
        .then()
        .statusCode(200)
        .body("kind", equalTo("SERVICE"));
    answers(token, 401);
  }
}
