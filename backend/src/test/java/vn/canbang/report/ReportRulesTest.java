package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.sendFilled;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Who may do what with a report in which state, and that what was accepted stays as it is. */
@QuarkusTest
class ReportRulesTest {

  private static final String STATION = "tyt.hontre";
  private static final String DESK = "phongds.kienhai";
  private static final String PATH = annual("TYT-HON-TRE");
  private static final List<String> ACTIONS =
      List.of(
          "read",
          "edit",
          "submit",
          "withdraw",
          "return",
          "accept",
          "amend",
          "delete",
          "ask",
          "approve",
          "giveBack");

  /**
   * Every state, caller and action with the status that answers. SENDER: the station's officer.
   * READER: the same, reading only. CENTRE: reviews at the centre above the station. DESK: reviews
   * for the centre. LOOKER: reads at the desk. BESIDE: another station. NOBODY: not signed in. The
   * series asks for no leader, so there is nobody to ask.
   */
  private static final String TABLE =
      """
      # state    caller  read edit submit withdraw return accept amend delete ask approve giveBack
      NONE       SENDER   200 201 409 409 403 403 409 409 409 403 403
      NONE       READER   200 403 403 403 403 403 403 403 403 403 403
      NONE       CENTRE   200 403 403 403 409 409 403 403 403 409 409
      NONE       DESK     404 404 404 404 404 404 404 404 404 404 404
      NONE       LOOKER   404 404 404 404 404 404 404 404 404 404 404
      NONE       BESIDE   404 404 404 404 404 404 404 404 404 404 404
      NONE       NOBODY   401 401 401 401 401 401 401 401 401 401 401
      DRAFT      SENDER   200 200 200 409 403 403 409 204 409 403 403
      DRAFT      READER   200 403 403 403 403 403 403 403 403 403 403
      DRAFT      CENTRE   200 403 403 403 409 409 403 403 403 409 409
      DRAFT      DESK     404 404 404 404 404 404 404 404 404 404 404
      DRAFT      LOOKER   404 404 404 404 404 404 404 404 404 404 404
      DRAFT      BESIDE   404 404 404 404 404 404 404 404 404 404 404
      DRAFT      NOBODY   401 401 401 401 401 401 401 401 401 401 401
      SUBMITTED  SENDER   200 409 409 200 403 403 409 409 409 403 403
      SUBMITTED  READER   200 403 403 403 403 403 403 403 403 403 403
      SUBMITTED  CENTRE   200 403 403 403 200 200 403 403 403 409 409
      SUBMITTED  DESK     200 403 403 403 200 200 403 403 403 403 403
      SUBMITTED  LOOKER   200 403 403 403 403 403 403 403 403 403 403
      SUBMITTED  BESIDE   404 404 404 404 404 404 404 404 404 404 404
      SUBMITTED  NOBODY   401 401 401 401 401 401 401 401 401 401 401
      RETURNED   SENDER   200 200 200 409 403 403 409 409 409 403 403
      RETURNED   READER   200 403 403 403 403 403 403 403 403 403 403
      RETURNED   CENTRE   200 403 403 403 409 409 403 403 403 409 409
      RETURNED   DESK     200 403 403 403 409 409 403 403 403 403 403
      RETURNED   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      RETURNED   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      RETURNED   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      ACCEPTED   SENDER   200 409 409 409 403 403 200 409 409 403 403
      ACCEPTED   READER   200 403 403 403 403 403 403 403 403 403 403
      ACCEPTED   CENTRE   200 403 403 403 409 409 403 403 403 409 409
      ACCEPTED   DESK     200 403 403 403 409 409 403 403 403 403 403
      ACCEPTED   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      ACCEPTED   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      ACCEPTED   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      AMENDING   SENDER   200 200 200 409 403 403 409 204 409 403 403
      AMENDING   READER   200 403 403 403 403 403 403 403 403 403 403
      AMENDING   CENTRE   200 403 403 403 409 409 403 403 403 409 409
      AMENDING   DESK     200 403 403 403 409 409 403 403 403 403 403
      AMENDING   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      AMENDING   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      AMENDING   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      AMENDED    SENDER   200 409 409 200 403 403 409 409 409 403 403
      AMENDED    READER   200 403 403 403 403 403 403 403 403 403 403
      AMENDED    CENTRE   200 403 403 403 200 200 403 403 403 409 409
      AMENDED    DESK     200 403 403 403 200 200 403 403 403 403 403
      AMENDED    LOOKER   200 403 403 403 403 403 403 403 403 403 403
      AMENDED    BESIDE   404 404 404 404 404 404 404 404 404 404 404
      AMENDED    NOBODY   401 401 401 401 401 401 401 401 401 401 401
      REFUSED    SENDER   200 200 200 409 403 403 409 409 409 403 403
      REFUSED    READER   200 403 403 403 403 403 403 403 403 403 403
      REFUSED    CENTRE   200 403 403 403 409 409 403 403 403 409 409
      REFUSED    DESK     200 403 403 403 409 409 403 403 403 403 403
      REFUSED    LOOKER   200 403 403 403 403 403 403 403 403 403 403
      REFUSED    BESIDE   404 404 404 404 404 404 404 404 404 404 404
      REFUSED    NOBODY   401 401 401 401 401 401 401 401 401 401 401
      """;

  @Inject ReportsOfKienHai reports;
  @Inject Session session;

  private final RulesTable table =
      new RulesTable(PATH, ACTIONS, () -> content(filled(STATION, PATH)), this::bring);

  @AfterEach
  void clear() {
    table.clear();
    reports.clear();
  }

  @Test
  @Tag("once")
  void everyStateCallerAndAction() {
    table.caller("SENDER", () -> Api.as(STATION));
    table.caller("DESK", () -> Api.as(DESK));
    table.caller("BESIDE", () -> Api.as("tyt.laison"));
    table.caller("NOBODY", Api::anonymous);
    table.token("READER", STATION, "VIEWER");
    table.token("CENTRE", "ttyt.kienhai", "REVIEWER");
    table.token("LOOKER", DESK, "VIEWER");
    assertThat(table.wrong(TABLE)).isEmpty();
    assertThat(table.seen()).isEqualTo(8 * 7 * ACTIONS.size());
  }

  private void bring(String state) {
    reports.clear();
    reach(state);
  }

  private static void reach(String state) {
    switch (state) {
      case "NONE" -> {}
      case "DRAFT" ->
          Api.as(STATION).body(content(filled(STATION, PATH))).put(PATH).then().statusCode(201);
      case "SUBMITTED" -> sendFilled(STATION, PATH);
      case "RETURNED" -> {
        reach("SUBMITTED");
        step(DESK, "return");
      }
      case "ACCEPTED" -> {
        reach("SUBMITTED");
        step(DESK, "accept");
      }
      case "AMENDING" -> {
        reach("ACCEPTED");
        step(STATION, "amend");
      }
      case "AMENDED" -> {
        reach("AMENDING");
        step(STATION, "submit");
      }
      case "REFUSED" -> {
        reach("AMENDED");
        step(DESK, "return");
      }
      default -> throw new IllegalArgumentException(state);
    }
  }

  private static void step(String user, String action) {
    move(user, PATH, action, RulesTable.body(action)).statusCode(200);
  }

  /**
   * Random sequences of calls by all who may touch the report: the rows of a revision, once it was
   * accepted, never change, and what is in force changes only by accepting an amendment.
   */
  @Test
  void nothingButAnAmendmentChangesWhatWasAccepted() {
    Random random = new Random(20_241_118L);
    List<String> users = List.of(STATION, DESK, "ttyt.kienhai");
    int amended = 0;
    for (int sequence = 0; sequence < 6; sequence++) {
      bring("ACCEPTED");
      Map<Integer, String> accepted = new TreeMap<>(acceptedContents());
      int inForce = inForce();
      for (int i = 0; i < 30; i++) {
        String action = ACTIONS.get(1 + random.nextInt(7));
        int status = randomly(random, users.get(random.nextInt(users.size())), action);
        assertThat(status).isLessThan(500);
        Map<Integer, String> now = acceptedContents();
        assertThat(now).containsAllEntriesOf(accepted);
        if (inForce() != inForce) {
          assertThat(action).isEqualTo("accept");
          assertThat(inForce()).isGreaterThan(inForce);
          inForce = inForce();
          amended++;
        }
        accepted.putAll(now);
      }
    }
    assertThat(amended).isPositive();
  }

  /** One of the moves that need no leader. */
  private int randomly(Random random, String user, String action) {
    RequestSpecification call =
        Api.as(user).header("If-Match", Api.as(user).get(PATH).header("ETag"));
    return switch (action) {
      case "edit" -> {
        Map<String, Object> other = content(filled(STATION, PATH));
        other.put("preparedBy", "Người thứ " + random.nextInt(50));
        yield call.body(other).put(PATH + "?submit=" + random.nextBoolean()).statusCode();
      }
      case "delete" -> call.delete(PATH).statusCode();
      default -> call.body(RulesTable.body(action)).post(PATH + "/" + action).statusCode();
    };
  }

  /** All rows of each revision that was ever accepted, by its number. */
  private Map<Integer, String> acceptedContents() {
    return read(
        () -> {
          Map<Integer, String> found = new TreeMap<>();
          for (Object[] row :
              rows(
                  "select v.number, v.sha256, v.prepared_by, v.submitted_by, c.cell_key,"
                      + " c.cell_value, c.note from report_revision v"
                      + " join report_cell c on c.revision_id = v.id where v.report_id = '"
                      + reportId()
                      + "' and v.state in ('ACCEPTED', 'REPLACED') order by v.number, c.cell_key")) {
            found.merge(((Number) row[0]).intValue(), Arrays.toString(row), String::concat);
          }
          return found;
        });
  }

  private int inForce() {
    return Api.as(STATION).get(PATH).path("acceptedRevision");
  }

  /** Plain SQL, as somebody with a database tool would send it. */
  @Test
  void theDatabaseRefusesToChangeWhatWasSent() {
    bring("AMENDING");
    String accepted = revision(1);
    String draft = revision(2);
    for (String change :
        List.of(
            "update report_cell set cell_value = 999 where revision_id = '%s'",
            "update report_cell set note = 'khác' where revision_id = '%s'",
            "delete from report_cell where revision_id = '%s'",
            "insert into report_cell (revision_id, cell_key, cell_value) values ('%s', 'X', 1)",
            "insert into report_narrative (revision_id, question, answer) values ('%s', 'X', 'x')",
            "insert into report_pin (revision_id, source_revision_id) values ('%1$s', '%1$s')",
            "update report_revision set sha256 = 'x' where id = '%s'",
            "update report_revision set nil = true where id = '%s'",
            "update report_revision set submitted_by = 'x' where id = '%s'",
            "update report_revision set decided_by = 'x' where id = '%s'",
            "update report_revision set state = 'DRAFT' where id = '%s'",
            "update report_revision set state = 'SUBMITTED' where id = '%s'",
            "delete from report_revision where id = '%s'")) {
      assertThatThrownBy(() -> change(change.formatted(accepted)))
          .as(change)
          .hasStackTraceContaining("of a report that was sent cannot change");
    }
    // Nor can figures of the draft be passed off as accepted ones.
    assertThatThrownBy(
            () ->
                change(
                    "update report_cell set revision_id = '%s' where revision_id = '%s'"
                        .formatted(accepted, draft)))
        .hasStackTraceContaining("of a report that was sent cannot change");
    // What is still written stays open, and an accepted revision can be replaced.
    change("update report_cell set note = 'ghi chú' where revision_id = '" + draft + "'");
    change("update report_revision set nil = true where id = '" + draft + "'");
    change("update report_revision set state = 'REPLACED' where id = '" + accepted + "'");
  }

  private String reportId() {
    return one(
        "select r.id from report r join report_obligation o on o.id = r.obligation_id"
            + " join report_series s on s.id = o.series_id"
            + " join organisation u on u.id = o.organisation_id"
            + " where s.code = 'SRB-ANNUAL' and u.code = 'TYT-HON-TRE' and o.period = '2024'");
  }

  private String revision(int number) {
    return read(
        () ->
            one(
                "select id from report_revision where report_id = '"
                    + reportId()
                    + "' and number = "
                    + number));
  }

  private String one(String sql) {
    return session
        .createNativeQuery(sql, UUID.class)
        .addScalar("id", UUID.class)
        .getSingleResult()
        .toString();
  }

  private List<Object[]> rows(String sql) {
    return session.createNativeQuery(sql, Object[].class).getResultList();
  }

  private static <T> T read(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }

  private void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
