package vn.canbang.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Requests to the application under test, under {@code /api/v1}, as someone. Every exchange is
 * checked against the contract.
 *
 * <pre>Api.as("tyt.hontre").get("/me").then().statusCode(200);</pre>
 */
public final class Api {

  /** The password of all sample accounts. */
  public static final String PASSWORD = "canbang-2024";

  private static final String COOKIE = "canbang_session";
  private static final ContractFilter CONTRACT = new ContractFilter();
  private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

  private Api() {}

  /** As a sample account, signed in once per start of the application. */
  public static RequestSpecification as(String username) {
    Session session = SESSIONS.computeIfAbsent(username, Api::signIn);
    return anonymous().cookie(COOKIE, session.cookie()).header("X-CSRF-Token", session.csrf());
  }

  /** As a new session, for tests that sign out, change a password or count sessions. */
  public static RequestSpecification newSession(String username, String password) {
    Session session = signIn(username, password);
    return anonymous().cookie(COOKIE, session.cookie()).header("X-CSRF-Token", session.csrf());
  }

  /** As the bearer of an API token. */
  public static RequestSpecification withToken(String token) {
    return anonymous().header("Authorization", "Bearer " + token);
  }

  /** As nobody. */
  public static RequestSpecification anonymous() {
    return given()
        .filter(CONTRACT)
        .basePath("/api/v1")
        .contentType(ContentType.JSON)
        .accept("application/json, application/problem+json")
        .header("Accept-Language", "vi");
  }

  /** Sets business time until the end of the test: {@code 2024-11-20T00:00:00+07:00}. */
  public static void clock(String at) {
    Arc.container().instance(TestClock.class).get().set(OffsetDateTime.parse(at).toInstant());
  }

  private static Session signIn(String username) {
    return signIn(username, PASSWORD);
  }

  private static Session signIn(String username, String password) {
    Response answer =
        anonymous().body(Map.of("username", username, "password", password)).post("/session");
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          "sign-in as " + username + ": " + answer.statusCode() + " " + answer.asString());
    }
    return new Session(answer.cookie(COOKIE), answer.path("csrfToken"));
  }

  private record Session(String cookie, String csrf) {}
}
