package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

@QuarkusTest
class ApiTokenTest {

  @Inject Accounts accounts;
  @Inject Organisations organisations;
  @Inject SessionRows rows;

  private static String inDays(int days) {
    return LocalDate.now(Dates.ZONE).plusDays(days).toString();
  }

  private static Response create(String username, String... roles) {
    return Api.as(username)
        .body(Map.of("name", "kịch bản", "roles", List.of(roles), "expiresOn", inDays(30)))
        .post("/api-tokens");
  }

  private String account(String name) {
    UUID station = organisations.byCode("TYT-HON-TRE").orElseThrow().id();
    accounts.create(
        SystemScope.named("test"),
        name,
        "Người thử",
        station,
        Set.of(new Grant(Role.VIEWER, station), new Grant(Role.REPORTER, station)),
        Api.PASSWORD);
    return name;
  }

  @Test
  void aRefusalRepeatsLittleOfWhatWasSent() {
    String quoted =
        Api.as("tyt.hontre")
            .body(
                Map.of(
                    "name", "kịch bản",
                    "roles", List.of("VIEWER"),
                    "rights", List.of("ệ".repeat(30_000)),
                    "expiresOn", inDays(30)))
            .post("/api-tokens")
            .then()
            .statusCode(422)
            .body("errors.pointer", contains("/rights/0"))
            .extract()
            .path("errors[0].message");
    assertThat(quoted).isEqualTo("Không có quyền “" + "ệ".repeat(500) + "…”.");
  }

  @Test
  void aTokenCallsInItsOwnersNameWithFewerRights() {
    Response created = create("ttyt.kienhai", "VIEWER");
    created
        .then()
        .statusCode(201)
        .body("roles", contains("VIEWER"))
        .body("lastUsedAt", nullValue());
    String token = created.path("token");
    assertThat(token).matches("cb_[\\w-]{43}").startsWith(created.<String>path("prefix"));
    Api.withToken(token)
        .get("/me")
        .then()
        .statusCode(200)
        .body("username", equalTo("ttyt.kienhai"))
        .body("via", equalTo("TOKEN"))
        .body("csrfToken", nullValue())
        .body("permissions", contains("VIEW"));
    Api.withToken(token).get("/users").then().statusCode(403);
    Api.as("ttyt.kienhai").get("/users").then().statusCode(200);
  }

  @Test
  void itIsShownOnceAndListedWithoutIt() {
    Response created = create("tyt.hontre", "VIEWER", "REPORTER");
    Response list = Api.as("tyt.hontre").get("/api-tokens");
    list.then().body("items.id", hasItem(created.<String>path("id")));
    assertThat(list.asString()).doesNotContain(created.<String>path("token"));
  }

  @Test
  void aRevokedOrExpiredTokenAndOneOfADisabledAccountAreRefused() {
    String revoked = create("tyt.laison", "VIEWER").path("token");
    String id = Api.as("tyt.laison").get("/api-tokens").path("items[0].id");
    Api.as("tyt.anson").delete("/api-tokens/" + id).then().statusCode(404);
    Api.withToken(revoked).get("/me").then().statusCode(200);
    Api.as("tyt.laison").delete("/api-tokens/" + id).then().statusCode(204);
    Api.withToken(revoked).get("/me").then().statusCode(401);
    Api.as("tyt.laison")
        .get("/api-tokens")
        .then()
        .body("items.find { it.id == '" + id + "' }.revokedAt", notNullValue());

    String expired = create(account("het.token"), "VIEWER").path("token");
    rows.expireTokens("het.token", Instant.now().minusSeconds(1));
    Api.withToken(expired).get("/me").then().statusCode(401);

    String disabled = create(account("khoa.token"), "VIEWER").path("token");
    rows.disable("khoa.token");
    Api.withToken(disabled).get("/me").then().statusCode(401);
  }

  @Test
  void aTokenMakesNoTokensAndChangesNoPassword() {
    String token = create("tyt.hontre", "VIEWER").path("token");
    Api.withToken(token)
        .body(Map.of("name", "a", "roles", List.of("VIEWER"), "expiresOn", inDays(1)))
        .post("/api-tokens")
        .then()
        .statusCode(403)
        .body("code", equalTo("session.required"));
    Api.withToken(token)
        .body(Map.of("currentPassword", Api.PASSWORD, "newPassword", "mật khẩu hoàn toàn mới"))
        .put("/me/password")
        .then()
        .statusCode(403);
  }

  @Test
  void aTokenRevokesItselfAndNoOther() {
    Response own = create("tyt.namdu", "VIEWER");
    String other = create("tyt.namdu", "VIEWER", "REPORTER").path("id");
    String token = own.path("token");
    Api.withToken(token)
        .delete("/api-tokens/" + other)
        .then()
        .statusCode(403)
        .body("code", equalTo("session.required"));
    Api.withToken(token).delete("/api-tokens/" + own.path("id")).then().statusCode(204);
    Api.withToken(token).get("/me").then().statusCode(401);
  }

  @Test
  void rolesNotHeldAndLongLivesAreRefusedTogether() {
    Api.as("tyt.hontre")
        .body(Map.of("name", "a", "roles", List.of("VIEWER", "ADMIN"), "expiresOn", inDays(367)))
        .post("/api-tokens")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/expiresOn", "/roles/1"))
        .body("errors.code", containsInAnyOrder("token.expiry", "token.roles"));
    Api.as("tyt.hontre")
        .body(Map.of("name", "a", "roles", List.of("VIEWER"), "expiresOn", inDays(-1)))
        .post("/api-tokens")
        .then()
        .statusCode(422);
  }
}
