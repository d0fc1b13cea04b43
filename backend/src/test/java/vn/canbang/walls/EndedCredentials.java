package vn.canbang.walls;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.canbang.testing.Api;

/** Sessions and tokens that have worked and have ended, each in one of the ways they can. */
@ApplicationScoped
class EndedCredentials {

  private static final String SIGNED_OUT = "tq.so.ra";
  private static final String OLD_SESSION = "tq.so.phiencu";
  private static final String DISABLED = "tq.so.khoa";
  private static final String REVOKED = "tq.so.thuhoi";
  private static final String OLD_TOKEN = "tq.so.khoacu";

  /** Accounts whose credentials these are. */
  static final List<String> OWNERS = List.of(SIGNED_OUT, OLD_SESSION, DISABLED, REVOKED, OLD_TOKEN);

  private final EntityManager entities;
  private final Map<String, Supplier<RequestSpecification>> all = new LinkedHashMap<>();

  EndedCredentials(EntityManager entities) {
    this.entities = entities;
  }

  /** By how they ended. */
  Map<String, Supplier<RequestSpecification>> all() {
    return all;
  }

  void make() {
    keep("session signed out", session(SIGNED_OUT)).delete("/session").then().statusCode(204);

    keep("session too old", session(OLD_SESSION));
    inThePast("UserSession", OLD_SESSION);

    Response revoked = AuthorisationWorld.token(REVOKED);
    keep("token revoked", bearer(revoked));
    Api.as(REVOKED).delete("/api-tokens/" + revoked.path("id")).then().statusCode(204);

    keep("token too old", bearer(AuthorisationWorld.token(OLD_TOKEN)));
    inThePast("ApiToken", OLD_TOKEN);

    keep("session of a disabled account", session(DISABLED));
    keep("token of a disabled account", bearer(AuthorisationWorld.token(DISABLED)));
    AuthorisationWorld.edit(DISABLED, false, List.of()).then().statusCode(200);
  }

  /** Keeps what works so far. */
  private RequestSpecification keep(String name, Supplier<RequestSpecification> credential) {
    credential.get().get("/me").then().statusCode(200);
    all.put(name, credential);
    return credential.get();
  }

  private static Supplier<RequestSpecification> session(String username) {
    Response signedIn =
        Api.anonymous()
            .body(Map.of("username", username, "password", Api.PASSWORD))
            .post("/session");
    String cookie = signedIn.cookie("canbang_session");
    String csrf = signedIn.path("csrfToken");
    return () -> Api.anonymous().cookie("canbang_session", cookie).header("X-CSRF-Token", csrf);
  }

  private static Supplier<RequestSpecification> bearer(Response created) {
    String token = created.path("token");
    return () -> Api.withToken(token);
  }

  /** What only time does. */
  private void inThePast(String credential, String username) {
    int rows =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createQuery(
                            "update "
                                + credential
                                + " c set c.expiresAt = :at where c.userId ="
                                + " (select u.id from UserAccount u where u.username = :username)")
                        .setParameter("at", Instant.now().minusSeconds(1))
                        .setParameter("username", username)
                        .executeUpdate());
    if (rows == 0) {
      throw new AssertionError("no " + credential + " of " + username);
    }
  }
}
