package vn.canbang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.testing.Api;

/** What is done to the trail afterwards is refused by the database, and found where it was not. */
@QuarkusTest
class TamperTest {

  @Inject Trail trail;
  @Inject AgroalDataSource source;

  @ConfigProperty(name = "quarkus.datasource.db-kind")
  String engine;

  @Test
  void noneOfAThousandTamperingsStaysUnseen() throws SQLException {
    trail.commit("tampered", 60);
    Sealing.now();
    List<SealedRow> whole = trail.sealed(0).subList(0, 60);
    AuditHead head = new AuditHead(whole.getLast().number(), whole.getLast().chain());
    assertThat(intact(new Tampering(whole, head), head)).isTrue();
    Random random = new Random(20261123);
    for (int i = 0; i < 1_000; i++) {
      Tampering tampering = Tampering.any(i, whole, head, random);
      assertThat(intact(tampering, head)).as("tampering %s", i).isFalse();
    }
  }

  private static boolean intact(Tampering trail, AuditHead given) {
    ChainVerifier verifier = new ChainVerifier(given);
    trail.rows().forEach(verifier::accept);
    return verifier.finish(trail.head(), 0).intact();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'x' where resource = 'guarded'",
        "update audit_event set number = null, chain = null where resource = 'guarded'",
        "delete from audit_event where resource = 'guarded'",
        "insert into audit_event (id, at, actor_id, actor, via, action, resource_type, resource)"
            + " select id, at, actor_id, actor, via, action, resource_type, resource"
            + " from audit_event where resource = 'guarded'"
      })
  void theDatabaseItselfRefuses(String sql) {
    trail.commit("guarded", 1);
    Sealing.now();
    assertThatThrownBy(() -> run(sql)).hasMessageContaining("audit_event is only added to");
  }

  @Test
  void postgresqlRefusesToEmptyIt() {
    assumeTrue(engine.equals("postgresql"));
    assertThatThrownBy(() -> run("truncate table audit_event"))
        .hasMessageContaining("audit_event is only added to");
  }

  @Test
  void whatIsDoneInTheDatabaseIsFound() throws SQLException {
    trail.commit("owned", 30);
    Sealing.now();
    AuditHead head = trail.head();
    long first = head.number() - 29;
    Random random = new Random(7);
    try (Owner owner = new Owner(source)) {
      assertThat(owner.verify(head).intact()).isTrue();
      for (String column :
          List.of("actor", "via", "action", "resource_type", "resource", "reason", "after_state")) {
        String changed = "update audit_event set " + column + " = 'X' where number = ";
        assertThat(owner.after(head, changed + (first + random.nextInt(30))))
            .containsExactly(TrailFault.Kind.ROW_CHANGED);
      }
      for (int i = 0; i < 10; i++) {
        long at = first + random.nextInt(29);
        assertThat(owner.after(head, "delete from audit_event where number = " + at))
            .containsExactly(TrailFault.Kind.MISSING);
        assertThat(
                owner.after(
                    head,
                    "update audit_event set number = 0 where number = " + at,
                    "update audit_event set number = " + at + " where number = " + (at + 1),
                    "update audit_event set number = " + (at + 1) + " where number = 0"))
            .contains(TrailFault.Kind.LINK_BROKEN);
        assertThat(
                owner.after(
                    head,
                    "update audit_head set number = "
                        + at
                        + ", chain = (select chain from audit_event where number = "
                        + at
                        + ")",
                    "delete from audit_event where number > " + at))
            .containsExactly(TrailFault.Kind.CUT_OFF);
      }
      assertThat(owner.after(head, "delete from audit_event where number = " + head.number()))
          .containsExactly(TrailFault.Kind.HEAD_DIFFERS, TrailFault.Kind.CUT_OFF);
      assertThat(
              owner.after(
                  head,
                  "update audit_event set number = null, chain = null"
                      + " where number = "
                      + head.number()))
          .contains(TrailFault.Kind.HIDDEN);
      assertThat(owner.verify(head).intact()).as("all put back").isTrue();
    }
  }

  @Test
  void administratorsVerifyOverHttp() throws SQLException {
    Sealing.now();
    AuditHead head = trail.head();
    trail.commit("http", 3);
    verified("").body("intact", equalTo(true)).body("unsealed", greaterThanOrEqualTo(3));
    Sealing.now();
    verified(head(head.number(), head.chain()))
        .body("intact", equalTo(true))
        .body("unsealed", equalTo(0))
        .body("verified", equalTo((int) trail.head().number()));
    verified(head(head.number(), Tampering.turned(head.chain())))
        .body("intact", equalTo(false))
        .body("faults.what", hasItem("GIVEN_DIFFERS"));
    verified(head(head.number() + 1_000, head.chain())).body("faults.what", hasItem("CUT_OFF"));
    try {
      run("update audit_head set chain = '" + Tampering.turned(trail.head().chain()) + "'");
      verified("").body("faults.what", hasItem("HEAD_DIFFERS"));
    } finally {
      run(
          "update audit_head set chain ="
              + " (select e.chain from audit_event e where e.number = audit_head.number)");
    }
    Api.as("admin")
        .get("/audit-events/verify?number=1")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("?chain"));
  }

  private static String head(long number, String chain) {
    return "?number=" + number + "&chain=" + chain;
  }

  private static ValidatableResponse verified(String given) {
    return Api.as("admin").get("/audit-events/verify" + given).then().statusCode(200);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
