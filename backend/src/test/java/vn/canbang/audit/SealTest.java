package vn.canbang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** The chained trail: without gaps under writers that race, and no tampering stays unseen. */
@QuarkusTest
class SealTest {

  private static final int WRITERS = 8;
  private static final int EACH = 25;

  @Inject Audit audit;
  @Inject AgroalDataSource source;
  @Inject SealService service;

  private void write(String resource, int version) {
    OrgScope scope = SystemScope.named("test");
    audit.record(scope, "TESTED", "seal-test", resource, null, null, Map.of("v", version), null);
  }

  @Test
  void writersThatRaceLeaveNoGapAndKeepTheOrderOfVersions() throws Exception {
    String run = UUID.randomUUID().toString();
    AtomicBoolean over = new AtomicBoolean();
    Sealing.now();
    long before = head().number();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      Future<?> sealing =
          threads.submit(
              () -> {
                while (!over.get()) {
                  Sealing.now();
                }
              });
      List<Future<?>> writers = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        int writer = w;
        writers.add(threads.submit(() -> writeMany(run + "/" + writer, new Random(writer))));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      over.set(true);
      sealing.get();
    }
    Sealing.now();
    List<SealedRow> rows = sealed(before);
    assertThat(rows)
        .extracting(SealedRow::number)
        .isEqualTo(
            java.util.stream.LongStream.rangeClosed(before + 1, head().number()).boxed().toList());
    Map<String, List<String>> versions = new HashMap<>();
    rows.stream()
        .map(SealedRow::row)
        .filter(row -> row.resource().startsWith(run))
        .forEach(
            row ->
                versions
                    .computeIfAbsent(row.resource(), r -> new ArrayList<>())
                    .add(row.afterState()));
    assertThat(versions).hasSize(WRITERS);
    List<String> expected = new ArrayList<>();
    for (int v = 0; v < EACH; v++) {
      if (v % 5 != 4) {
        expected.add("{\"v\":" + v + "}");
      }
    }
    assertThat(versions.values()).allSatisfy(seen -> assertThat(seen).isEqualTo(expected));
  }

  /** Every fifth is taken back. */
  private void writeMany(String resource, Random random) {
    for (int v = 0; v < EACH; v++) {
      int version = v;
      QuarkusTransaction.begin();
      write(resource, version);
      try {
        Thread.sleep(random.nextInt(4));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (version % 5 == 4) {
        QuarkusTransaction.rollback();
      } else {
        QuarkusTransaction.commit();
      }
    }
  }

  @Test
  void sealingManyTakesAsManyStatementsAsSealingFew() {
    assertThat(statementsFor(200)).isEqualTo(statementsFor(2)).isLessThanOrEqualTo(5);
  }

  private int statementsFor(int rows) {
    Sealing.now();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < rows; i++) {
                write("many", i);
              }
            });
    return Statements.count(Sealing::now);
  }

  @Test
  void anotherInstanceWaitsForTheLease() {
    Sealing.now();
    QuarkusTransaction.requiringNew().run(() -> write("lease", 1));
    Sealing.now();
    QuarkusTransaction.requiringNew().run(() -> write("lease", 2));
    assertThat(service.seal(UUID.randomUUID())).isZero();
    Sealing.now();
    assertThat(service.look().waiting()).isFalse();
  }

  @Test
  void noneOfAThousandTamperingsStaysUnseen() throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 60; i++) {
                write("tampered", i);
              }
            });
    Sealing.now();
    List<SealedRow> whole = sealed(0);
    AuditHead head = head();
    assertThat(intact(whole, head, head)).isTrue();
    Random random = new Random(20261123);
    for (int i = 0; i < 1_000; i++) {
      List<SealedRow> tampered = new ArrayList<>(whole);
      int at = random.nextInt(whole.size() - 1);
      AuditHead shown = head;
      switch (i % 4) {
        case 0, 1 -> tampered.set(at, changed(whole.get(at), random.nextInt(16)));
        case 2 -> {
          if (random.nextBoolean()) {
            tampered.remove(at);
          } else {
            SealedRow one = whole.get(at);
            SealedRow other = whole.get(at + 1);
            tampered.set(
                at, new SealedRow(other.row(), one.number(), other.hash(), one.chain(), null));
            tampered.set(
                at + 1, new SealedRow(one.row(), other.number(), one.hash(), other.chain(), null));
          }
        }
        default -> {
          // Cut off, and the head set back: only a head that was kept elsewhere tells.
          tampered.subList(at + 1, tampered.size()).clear();
          shown = new AuditHead(whole.get(at).number(), whole.get(at).chain());
        }
      }
      assertThat(intact(tampered, shown, head)).as("tampering %s at %s", i, at).isFalse();
    }
  }

  private static boolean intact(List<SealedRow> rows, AuditHead head, AuditHead given) {
    ChainVerifier verifier = new ChainVerifier(given);
    rows.forEach(verifier::accept);
    return verifier.finish(head, 0).intact();
  }

  private static SealedRow changed(SealedRow sealed, int column) {
    AuditRow r = sealed.row();
    UUID id = column == 0 ? UUID.randomUUID() : r.id();
    Instant at = column == 1 ? r.at().plusNanos(1_000) : r.at();
    UUID actorId = column == 2 ? UUID.randomUUID() : r.actorId();
    AuditRow row =
        new AuditRow(
            id,
            at,
            actorId,
            column == 3 ? r.actor() + "x" : r.actor(),
            column == 4 ? r.via() + "x" : r.via(),
            column == 5 ? UUID.randomUUID() : r.credentialId(),
            column == 6 ? r.action() + "x" : r.action(),
            column == 7 ? r.resourceType() + "x" : r.resourceType(),
            column == 8 ? r.resource() + "x" : r.resource(),
            column == 9 ? UUID.randomUUID() : r.organisationId(),
            column == 10 ? r.reason() + "x" : r.reason(),
            column == 11 ? r.beforeState() + "x" : r.beforeState(),
            column == 12 ? r.afterState() + "x" : r.afterState());
    return new SealedRow(
        row,
        sealed.number(),
        column == 13 ? turned(sealed.hash()) : sealed.hash(),
        column == 14 ? turned(sealed.chain()) : sealed.chain(),
        column == 15 ? 7L : null);
  }

  private static String turned(String hex) {
    return (hex.charAt(0) == '0' ? '1' : '0') + hex.substring(1);
  }

  @Test
  void theDatabaseItselfRefusesChangesOfTheTrail() {
    QuarkusTransaction.requiringNew().run(() -> write("guarded", 1));
    Sealing.now();
    for (String sql :
        List.of(
            "update audit_event set actor = 'x' where resource = 'guarded'",
            "update audit_event set number = null, chain = null where resource = 'guarded'",
            "delete from audit_event where resource = 'guarded'")) {
      assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining("audit_event is only added");
    }
  }

  @Test
  void tamperingIsFoundOverHttp() throws SQLException {
    QuarkusTransaction.requiringNew().run(() -> write("http", 1));
    Sealing.now();
    AuditHead head = head();
    String given = "?number=" + head.number() + "&chain=" + head.chain();
    verified("").then().body("intact", equalTo(true)).body("unsealed", equalTo(0));
    verified(given).then().body("intact", equalTo(true));
    verified("?number=" + head.number() + "&chain=" + turned(head.chain()))
        .then()
        .body("intact", equalTo(false))
        .body("faults.what", hasItem("GIVEN_DIFFERS"));
    verified("?number=" + (head.number() + 5) + "&chain=" + head.chain())
        .then()
        .body("faults.what", hasItem("CUT_OFF"));
    run("update audit_head set chain = '" + turned(head.chain()) + "'");
    verified("").then().body("faults.what", hasItem("HEAD_DIFFERS"));
    run("update audit_head set chain = '" + head.chain() + "'");
    verified(given).then().body("intact", equalTo(true));
    Api.as("admin").get("/audit-events/verify?number=1").then().statusCode(400);
  }

  private static io.restassured.response.Response verified(String given) {
    io.restassured.response.Response answer = Api.as("admin").get("/audit-events/verify" + given);
    answer.then().statusCode(200);
    return answer;
  }

  @Test
  void theExportHoldsTheChainAndIsRecordedItself() {
    Sealing.now();
    Api.as("admin").get("/audit-events/head").then().statusCode(200);
    String lines =
        Api.as("admin")
            .accept("application/x-ndjson")
            .get("/audit-events/export?resourceType=user")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(lines.lines()).isNotEmpty();
    JsonPath first = new JsonPath(lines.lines().findFirst().orElseThrow());
    assertThat(first.getString("chain")).matches(Chain.WRITTEN);
    String csv =
        Api.as("admin")
            .accept("text/csv")
            .get("/audit-events/export?resourceType=user")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv).contains("number,id,at,actorId").contains(first.getString("hash"));
    Api.as("admin")
        .get("/audit-events?resourceType=request&actor=admin")
        .then()
        .body("items.action", hasItem("EXPORTED"))
        .body("items.resource", hasItem("GET /api/v1/audit-events/export?resourceType=user"));
  }

  private List<SealedRow> sealed(long after) throws SQLException {
    try (Connection connection = source.getConnection()) {
      return new ArrayList<>(
          TrailQueries.sealed(connection, after, Long.MAX_VALUE, Integer.MAX_VALUE));
    }
  }

  private AuditHead head() throws SQLException {
    try (Connection connection = source.getConnection()) {
      return TrailQueries.head(connection);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
