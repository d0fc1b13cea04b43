package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

@QuarkusTest
class SessionTest {

  private static final String PASSWORD = "một mật khẩu dài";

  @Inject Accounts accounts;
  @Inject Organisations organisations;
  @Inject SessionRows sessions;

  private UUID organisation() {
    return organisations.byCode("TYT-HON-TRE").orElseThrow().id();
  }

  private String account(String name) {
    accounts.create(
        SystemScope.named("test"),
        name,
        "Người thử " + name,
        organisation(),
        Set.of(new Grant(Role.VIEWER, organisation()), new Grant(Role.REPORTER, organisation())),
        PASSWORD);
    return name;
  }

  private static Response signIn(String username, String password, String address) {
    return Api.anonymous()
        .header("X-Forwarded-For", address)
        .body(Map.of("username", username, "password", password))
        .post("/session");
  }

  @Test
  void signingInAnswersWhoAndSetsACookieNoScriptCanRead() {
    Response answer = signIn("tyt.hontre", Api.PASSWORD, "198.51.100.1");
    answer
        .then()
        .statusCode(200)
        .body("username", equalTo("tyt.hontre"))
        .body("organisation.code", equalTo("TYT-HON-TRE"))
        .body("via", equalTo("SESSION"))
        .body("csrfToken", matchesPattern("[\\w-]{43}"))
        .body("mustChangePassword", is(false))
        .body("sample", is(true))
        .body("clockShifted", is(true))
        .body("permissions", containsInAnyOrder("VIEW", "REPORT"));
    assertThat(answer.header("Set-Cookie"))
        .startsWith("canbang_session=")
        .contains("; HttpOnly", "; SameSite=Strict", "; Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void behindATrustedProxyThatSpeaksTlsTheCookieIsSecure() {
    Response answer =
        Api.anonymous()
            .header("X-Forwarded-For", "198.51.100.2")
            .header("X-Forwarded-Proto", "https")
            .body(Map.of("username", "tyt.hontre", "password", Api.PASSWORD))
            .post("/session");
    assertThat(answer.header("Set-Cookie")).contains("; Secure");
  }

  @Test
  void aWrongPasswordAnUnknownNameAndADisabledAccountAnswerAlike() {
    String disabled = account("khoa.session");
    sessions.disable(disabled);
    for (String name : new String[] {"tyt.laison", "khong.co.ai", disabled}) {
      signIn(name, "sai mật khẩu rồi", "198.51.100.3")
          .then()
          .statusCode(401)
          .body("code", equalTo("session.bad-credentials"))
          .body("title", equalTo("Không đăng nhập được"));
    }
  }

  @Test
  void theNameMayBeTypedInCapitalsAndWithBlanksAround() {
    signIn(" TYT.HonTre ", Api.PASSWORD, "198.51.100.4").then().statusCode(200);
  }

  @Test
  void signingOutEndsTheSession() {
    var session = Api.newSession(account("ra.session"), PASSWORD);
    session.get("/me").then().statusCode(200);
    Response out = session.delete("/session");
    out.then().statusCode(204);
    assertThat(out.header("Set-Cookie")).contains("canbang_session=;", "Max-Age=0");
    session
        .get("/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("title", equalTo("Cần đăng nhập"));
  }

  @Test
  void unsafeCallsOfASessionMustRepeatItsToken() {
    String cookie =
        signIn(account("csrf.session"), PASSWORD, "198.51.100.5").cookie("canbang_session");
    for (String token : new String[] {"", "sai"}) {
      Api.anonymous()
          .cookie("canbang_session", cookie)
          .header("X-CSRF-Token", token)
          .delete("/session")
          .then()
          .statusCode(403)
          .body("code", equalTo("csrf"));
    }
    Api.anonymous().cookie("canbang_session", cookie).get("/me").then().statusCode(200);
  }

  @Test
  void fiveFailuresAreFreeAndTheSixthWaitsAMinute() {
    String name = account("cham.session");
    for (int i = 0; i < 5; i++) {
      signIn(name, "sai mật khẩu " + i, "198.51.100." + (10 + i)).then().statusCode(401);
    }
    Response sixth = signIn(name, PASSWORD, "198.51.100.20");
    sixth.then().statusCode(429).body("code", equalTo("session.throttled"));
    assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(50, 60);
    assertThat(sixth.<String>path("detail"))
        .isEqualTo("Hãy chờ " + sixth.header("Retry-After") + " giây rồi thử lại.");
  }

  @Test
  void anUnknownNameIsThrottledLikeAKnownOne() {
    for (int i = 0; i < 5; i++) {
      signIn("nguoi.la", "sai mật khẩu " + i, "198.51.100." + (30 + i)).then().statusCode(401);
    }
    signIn("nguoi.la", "sai mật khẩu", "198.51.100.40").then().statusCode(429);
  }

  @Test
  void anAddressThatTriesManyNamesWaitsWhateverItSaysItIs() {
    for (int i = 0; i < 5; i++) {
      signIn("ten" + i, "sai mật khẩu", i + ".2.3.4, 203.0.113.7").then().statusCode(401);
    }
    signIn("tyt.anson", Api.PASSWORD, "9.9.9.9, 203.0.113.7").then().statusCode(429);
    signIn("tyt.anson", Api.PASSWORD, "203.0.113.8").then().statusCode(200);
  }

  @Test
  void theRightPasswordExcusesTheWrongOnesBefore() {
    String name = account("tha.session");
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 3; i++) {
        signIn(name, "sai mật khẩu", "203.0.113.20").then().statusCode(401);
      }
      signIn(name, PASSWORD, "203.0.113.20").then().statusCode(200);
    }
  }

  @Test
  void aSessionEndsAfterTwelveHoursWithoutACallAndAfterSevenDays() {
    var idle = Api.newSession(account("nghi.session"), PASSWORD);
    sessions.lastSeen("nghi.session", Instant.now().minus(Duration.ofHours(12)));
    idle.get("/me").then().statusCode(401);

    var old = Api.newSession(account("lau.session"), PASSWORD);
    sessions.expire("lau.session", Instant.now().minusSeconds(1));
    old.get("/me").then().statusCode(401);
  }

  @Test
  void disablingWorksAtOnce() {
    var session = Api.newSession(account("ngung.session"), PASSWORD);
    session.get("/me").then().statusCode(200);
    sessions.disable("ngung.session");
    session.get("/me").then().statusCode(401);
  }

  @Test
  void changingThePasswordEndsTheOtherSessions() {
    String name = account("doi.session");
    var here = Api.newSession(name, PASSWORD);
    var elsewhere = Api.newSession(name, PASSWORD);
    here.body(Map.of("currentPassword", PASSWORD, "newPassword", "mật khẩu hoàn toàn mới"))
        .put("/me/password")
        .then()
        .statusCode(204);
    here.get("/me").then().statusCode(200);
    elsewhere.get("/me").then().statusCode(401);
    signIn(name, PASSWORD, "203.0.113.30").then().statusCode(401);
    signIn(name, "mật khẩu hoàn toàn mới", "203.0.113.30").then().statusCode(200);
  }

  @Test
  void newPasswordsAreLongAndNotWidelyKnown() {
    var session = Api.newSession(account("luat.session"), PASSWORD);
    Map<String, String> refused =
        Map.of(
            "ngắn quá",
            "password.short",
            "Password1234",
            "password.common",
            "aaaaaaaaaaaaaa",
            "password.common",
            "luat.session-2024",
            "password.common",
            PASSWORD,
            "password.same");
    refused.forEach(
        (password, code) ->
            session
                .body(Map.of("currentPassword", PASSWORD, "newPassword", password))
                .put("/me/password")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/newPassword"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].rejected", nullValue()));
    session
        .body(Map.of("currentPassword", "không phải nó", "newPassword", "mật khẩu hoàn toàn mới"))
        .put("/me/password")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/currentPassword"))
        .body("errors[0].message", equalTo("Mật khẩu hiện tại không đúng."));
  }

  @Test
  void aboutIsOpenToAnyoneAlsoWithACookieThatIsNoMore() {
    Api.anonymous()
        .cookie("canbang_session", "het-han")
        .get("/about")
        .then()
        .statusCode(200)
        .body("name", equalTo("Cân Bằng"))
        .body("version", not(nullValue()))
        .body("today", equalTo("2024-11-18"))
        .body("sample", is(true));
  }

  @Test
  void rolesAreNamedInBothLanguages() {
    Api.as("tyt.hontre")
        .get("/roles")
        .then()
        .statusCode(200)
        .body("items", hasSize(5))
        .body("items.find { it.code == 'REPORTER' }.nameVi", equalTo("Người báo cáo"))
        .body("items.find { it.code == 'REPORTER' }.nameEn", equalTo("Reporter"));
  }
}
