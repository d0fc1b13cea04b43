package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.report.ReportsOfKienHai.move;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** Who may do what with a report in which state where a leader has to agree before it is sent. */
@QuarkusTest
@Tag("once")
class LeaderRulesTest {

  private static final String STATION = "tyt.hontre";
  private static final String LEADER = "ttyt.kienhai";
  private static final String DESK = "phongds.kienhai";

  private static final List<String> ACTIONS =
      List.of(
          "read",
          "edit",
          "submit",
          "ask",
          "approve",
          "giveBack",
          "withdraw",
          "return",
          "accept",
          "amend",
          "delete");

  /**
   * Every state, caller and action with the status that answers. SENDER: the station's officer.
   * HEAD: who writes and leads. READER: reads at the station. CENTRE: leads the station and reviews
   * its reports. DESK: reviews for the centre. LOOKER: reads at the desk. BESIDE: another station.
   * NOBODY: not signed in. ANSWERED: what was returned lies before the leader again; REASKED: an
   * amendment does.
   */
  private static final String TABLE =
      """
      # state    caller  read edit submit ask approve giveBack withdraw return accept amend delete
      NONE       SENDER   200 201 409 409 403 403 409 403 403 409 409
      NONE       HEAD     200 201 409 409 409 409 409 409 409 409 409
      NONE       READER   200 403 403 403 403 403 403 403 403 403 403
      NONE       CENTRE   200 403 403 403 409 409 403 409 409 403 403
      NONE       DESK     404 404 404 404 404 404 404 404 404 404 404
      NONE       LOOKER   404 404 404 404 404 404 404 404 404 404 404
      NONE       BESIDE   404 404 404 404 404 404 404 404 404 404 404
      NONE       NOBODY   401 401 401 401 401 401 401 401 401 401 401
      DRAFT      SENDER   200 200 409 200 403 403 409 403 403 409 204
      DRAFT      HEAD     200 200 200 200 409 409 409 409 409 409 204
      DRAFT      READER   200 403 403 403 403 403 403 403 403 403 403
      DRAFT      CENTRE   200 403 403 403 409 409 403 409 409 403 403
      DRAFT      DESK     404 404 404 404 404 404 404 404 404 404 404
      DRAFT      LOOKER   404 404 404 404 404 404 404 404 404 404 404
      DRAFT      BESIDE   404 404 404 404 404 404 404 404 404 404 404
      DRAFT      NOBODY   401 401 401 401 401 401 401 401 401 401 401
      AWAITING   SENDER   200 200 409 409 403 403 409 403 403 409 204
      AWAITING   HEAD     200 200 200 409 200 200 409 409 409 409 204
      AWAITING   READER   200 403 403 403 403 403 403 403 403 403 403
      AWAITING   CENTRE   200 403 403 403 200 200 403 409 409 403 403
      AWAITING   DESK     404 404 404 404 404 404 404 404 404 404 404
      AWAITING   LOOKER   404 404 404 404 404 404 404 404 404 404 404
      AWAITING   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      AWAITING   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      GIVEN_BACK SENDER   200 200 409 200 403 403 409 403 403 409 204
      GIVEN_BACK HEAD     200 200 200 200 409 409 409 409 409 409 204
      GIVEN_BACK READER   200 403 403 403 403 403 403 403 403 403 403
      GIVEN_BACK CENTRE   200 403 403 403 409 409 403 409 409 403 403
      GIVEN_BACK DESK     404 404 404 404 404 404 404 404 404 404 404
      GIVEN_BACK LOOKER   404 404 404 404 404 404 404 404 404 404 404
      GIVEN_BACK BESIDE   404 404 404 404 404 404 404 404 404 404 404
      GIVEN_BACK NOBODY   401 401 401 401 401 401 401 401 401 401 401
      SUBMITTED  SENDER   200 409 409 409 403 403 200 403 403 409 409
      SUBMITTED  HEAD     200 409 409 409 409 409 200 200 200 409 409
      SUBMITTED  READER   200 403 403 403 403 403 403 403 403 403 403
      SUBMITTED  CENTRE   200 403 403 403 409 409 403 200 200 403 403
      SUBMITTED  DESK     200 403 403 403 403 403 403 200 200 403 403
      SUBMITTED  LOOKER   200 403 403 403 403 403 403 403 403 403 403
      SUBMITTED  BESIDE   404 404 404 404 404 404 404 404 404 404 404
      SUBMITTED  NOBODY   401 401 401 401 401 401 401 401 401 401 401
      RETURNED   SENDER   200 200 409 200 403 403 409 403 403 409 409
      RETURNED   HEAD     200 200 200 200 409 409 409 409 409 409 409
      RETURNED   READER   200 403 403 403 403 403 403 403 403 403 403
      RETURNED   CENTRE   200 403 403 403 409 409 403 409 409 403 403
      RETURNED   DESK     200 403 403 403 403 403 403 409 409 403 403
      RETURNED   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      RETURNED   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      RETURNED   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      ANSWERED   SENDER   200 200 409 409 403 403 409 403 403 409 409
      ANSWERED   HEAD     200 200 200 409 200 200 409 409 409 409 409
      ANSWERED   READER   200 403 403 403 403 403 403 403 403 403 403
      ANSWERED   CENTRE   200 403 403 403 200 200 403 409 409 403 403
      ANSWERED   DESK     200 403 403 403 403 403 403 409 409 403 403
      ANSWERED   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      ANSWERED   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      ANSWERED   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      ACCEPTED   SENDER   200 409 409 409 403 403 409 403 403 200 409
      ACCEPTED   HEAD     200 409 409 409 409 409 409 409 409 200 409
      ACCEPTED   READER   200 403 403 403 403 403 403 403 403 403 403
      ACCEPTED   CENTRE   200 403 403 403 409 409 403 409 409 403 403
      ACCEPTED   DESK     200 403 403 403 403 403 403 409 409 403 403
      ACCEPTED   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      ACCEPTED   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      ACCEPTED   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      AMENDING   SENDER   200 200 409 200 403 403 409 403 403 409 204
      AMENDING   HEAD     200 200 200 200 409 409 409 409 409 409 204
      AMENDING   READER   200 403 403 403 403 403 403 403 403 403 403
      AMENDING   CENTRE   200 403 403 403 409 409 403 409 409 403 403
      AMENDING   DESK     200 403 403 403 403 403 403 409 409 403 403
      AMENDING   LOOKER   200 403 403 403 403 403 403 403 403 403 403
      AMENDING   BESIDE   404 404 404 404 404 404 404 404 404 404 404
      AMENDING   NOBODY   401 401 401 401 401 401 401 401 401 401 401
      REASKED    SENDER   200 200 409 409 403 403 409 403 403 409 204
      REASKED    HEAD     200 200 200 409 200 200 409 409 409 409 204
      REASKED    READER   200 403 403 403 403 403 403 403 403 403 403
      REASKED    CENTRE   200 403 403 403 200 200 403 409 409 403 403
      REASKED    DESK     200 403 403 403 403 403 403 409 409 403 403
      REASKED    LOOKER   200 403 403 403 403 403 403 403 403 403 403
      REASKED    BESIDE   404 404 404 404 404 404 404 404 404 404 404
      REASKED    NOBODY   401 401 401 401 401 401 401 401 401 401 401
      AMENDED    SENDER   200 409 409 409 403 403 200 403 403 409 409
      AMENDED    HEAD     200 409 409 409 409 409 200 200 200 409 409
      AMENDED    READER   200 403 403 403 403 403 403 403 403 403 403
      AMENDED    CENTRE   200 403 403 403 409 409 403 200 200 403 403
      AMENDED    DESK     200 403 403 403 403 403 403 200 200 403 403
      AMENDED    LOOKER   200 403 403 403 403 403 403 403 403 403 403
      AMENDED    BESIDE   404 404 404 404 404 404 404 404 404 404 404
      AMENDED    NOBODY   401 401 401 401 401 401 401 401 401 401 401
      REFUSED    SENDER   200 200 409 200 403 403 409 403 403 409 409
      REFUSED    HEAD     200 200 200 200 409 409 409 409 409 409 409
      REFUSED    READER   200 403 403 403 403 403 403 403 403 403 403
      REFUSED    CENTRE   200 403 403 403 409 409 403 409 409 403 403
      REFUSED    DESK     200 403 403 403 403 403 403 409 409 403 403
      REFUSED    LOOKER   200 403 403 403 403 403 403 403 403 403 403
      REFUSED    BESIDE   404 404 404 404 404 404 404 404 404 404 404
      REFUSED    NOBODY   401 401 401 401 401 401 401 401 401 401 401
      """;

  @Inject ReportsOfKienHai reports;
  @Inject LeaderSeries series;

  private final RulesTable table =
      new RulesTable(LeaderSeries.REPORT, ACTIONS, LeaderRulesTest::content, this::bring);

  @BeforeEach
  void aSeriesThatAsksForALeader() {
    series.make("PHONG-DS-TTGDSK-KIEN-HAI");
  }

  @AfterEach
  void clear() {
    table.clear();
    reports.clear();
    series.clear();
  }

  @Test
  void everyStateCallerAndAction() {
    table.caller("SENDER", () -> Api.as(STATION));
    table.caller("DESK", () -> Api.as(DESK));
    table.caller("BESIDE", () -> Api.as("tyt.laison"));
    table.caller("NOBODY", Api::anonymous);
    table.token("HEAD", LEADER, "REPORTER", "REVIEWER");
    table.token("READER", STATION, "VIEWER");
    table.token("CENTRE", LEADER, "REVIEWER");
    table.token("LOOKER", DESK, "VIEWER");
    assertThat(table.wrong(TABLE)).isEmpty();
    assertThat(table.seen()).isEqualTo(12 * 8 * ACTIONS.size());
  }

  private static Map<String, Object> content() {
    Map<String, Object> nil = new HashMap<>(ReportsOfKienHai.withCells(List.of()));
    nil.put("nil", true);
    return nil;
  }

  private void bring(String state) {
    reports.clear();
    reach(state);
  }

  private static void reach(String state) {
    switch (state) {
      case "NONE" -> {}
      case "DRAFT" ->
          Api.as(STATION).body(content()).put(LeaderSeries.REPORT).then().statusCode(201);
      case "AWAITING" -> step("DRAFT", STATION, "ask");
      case "GIVEN_BACK" -> step("AWAITING", LEADER, "giveBack");
      case "SUBMITTED" -> step("AWAITING", LEADER, "approve");
      case "RETURNED" -> step("SUBMITTED", DESK, "return");
      case "ANSWERED" -> step("RETURNED", STATION, "ask");
      case "ACCEPTED" -> step("SUBMITTED", DESK, "accept");
      case "AMENDING" -> step("ACCEPTED", STATION, "amend");
      case "REASKED" -> step("AMENDING", STATION, "ask");
      case "AMENDED" -> step("REASKED", LEADER, "approve");
      case "REFUSED" -> step("AMENDED", DESK, "return");
      default -> throw new IllegalArgumentException(state);
    }
  }

  private static void step(String from, String user, String action) {
    reach(from);
    move(user, LeaderSeries.REPORT, RulesTable.verb(action), RulesTable.body(action))
        .statusCode(200);
  }
}
