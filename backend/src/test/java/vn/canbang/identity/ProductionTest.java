package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

/** An empty database without the sample: one administrator named by the environment. */
@QuarkusTest
@Tag("once")
@TestProfile(ProductionTest.Production.class)
class ProductionTest {

  /** What an operator sets. */
  public static class Production implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "canbang.sample", "false",
          "canbang.admin.username", "quan.tri",
          "canbang.admin.password", "cầu bê bàn điểm");
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
}
