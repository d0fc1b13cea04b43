package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** An empty database without the sample: one administrator named by the environment. */
@QuarkusTest
@Tag("once")
@TestProfile(ProductionTest.Production.class)
class ProductionTest {

  /** More than the sessions of these tests need. */
  private static final int CALLS = 12;

  /** What an operator sets. */
  public static class Production implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "canbang.sample", "false",
          "canbang.admin.username", "quan.tri",
          "canbang.admin.password", "cầu bê bàn điểm",
          "canbang.rate-limit.requests", String.valueOf(CALLS),
          "canbang.rate-limit.window", "15M");
    }
  }

  @Inject Accounts accounts;

  @Test
  void theOnlyAccountIsTheFirstAdministratorWhoMayDoEverything() {
    Api.newSession("quan.tri", "cầu bê bàn điểm")
        .get("/me")
        .then()
        .statusCode(200)
        .body("organisation.code", equalTo("HE-THONG"))
        .body("grants.size()", is(5))
        .body("grants[0].organisation", nullValue())
        .body("permissions.size()", is(5))
        .body("sample", is(false));
    Api.newSession("quan.tri", "cầu bê bàn điểm")
        .get("/users?count=true")
        .then()
        .body("total", is(1))
        .body("items[0].organisation.code", equalTo("HE-THONG"));
  }

  @Test
  void sampleAccountsDoNotExistAndCannotBeMade() {
    Api.anonymous()
        .body(Map.of("username", "admin", "password", Api.PASSWORD))
        .post("/session")
        .then()
        .statusCode(401);
    Api.anonymous().get("/about").then().body("sample", is(false)).body("signInHelp", nullValue());
    assertThatThrownBy(
            () ->
                accounts.create(
                    SystemScope.named("test"), "mau", "Mẫu", null, Set.of(), Api.PASSWORD))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTokenHasItsOwnCallsAndThenHasToWait() {
    RequestSpecification person = Api.newSession("quan.tri", "cầu bê bàn điểm");
    Response made =
        person
            .body(
                Map.of(
                    "name",
                    "kịch bản",
                    "roles",
                    List.of("VIEWER"),
                    "rights",
                    List.of("reports:read"),
                    "expiresOn",
                    LocalDate.now(Dates.ZONE).plusDays(1).toString()))
            .post("/api-tokens");
    made.then().statusCode(201).header("RateLimit-Policy", "\"calls\";q=12;w=900");
    String token = made.path("token");
    for (int left = CALLS - 1; left >= 0; left--) {
      // Refusals count as well, and say so.
      Api.withToken(token)
          .get(left % 2 == 0 ? "/me" : "/plans")
          .then()
          .statusCode(left % 2 == 0 ? 200 : 403)
          .header("RateLimit", startsWith("\"calls\";r=" + left + ";t="));
    }
    Response refused = Api.withToken(token).get("/me");
    refused
        .then()
        .statusCode(429)
        .body("code", equalTo("rate-limit"))
        .header("RateLimit", startsWith("\"calls\";r=0;t="));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
    Api.newSession("quan.tri", "cầu bê bàn điểm").get("/me").then().statusCode(200);
    Api.withToken(token).get("/about").then().statusCode(200).header("RateLimit", nullValue());
  }
}
