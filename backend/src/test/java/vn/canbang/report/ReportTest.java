package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.shared.problem.ProblemException;

/** The whole table of states and moves. */
class ReportTest {

  private static final Instant NOW = Instant.parse("2024-11-18T01:00:00Z");

  private static final Map<String, Consumer<Report>> MOVES =
      Map.of(
          "edit", r -> r.edited(NOW),
          "submit", r -> r.submit(NOW, NOW),
          "withdraw", r -> r.withdraw(null, NOW),
          "return", r -> r.giveBack(NOW),
          "accept", r -> r.accept(NOW),
          "amend", r -> r.amend(NOW));

  private static final Map<ReportState, Set<String>> ALLOWED =
      Map.of(
          ReportState.DRAFT, Set.of("edit", "submit"),
          ReportState.SUBMITTED, Set.of("withdraw", "return", "accept"),
          ReportState.RETURNED, Set.of("edit", "submit"),
          ReportState.ACCEPTED, Set.of("amend"));

  @ParameterizedTest
  @EnumSource
  void everyStateAllowsItsMovesAndNoOther(ReportState state) {
    MOVES.forEach(
        (name, move) -> {
          Report report = in(state);
          if (ALLOWED.get(state).contains(name)) {
            move.accept(report);
          } else {
            assertThatThrownBy(() -> move.accept(report))
                .as("%s in %s", name, state)
                .isInstanceOfSatisfying(
                    ProblemException.class, p -> assertThat(p.status()).isEqualTo(409));
            assertThat(report.state()).isEqualTo(state);
          }
        });
    assertThat(ALLOWED.keySet()).isEqualTo(EnumSet.allOf(ReportState.class));
  }

  private static Report in(ReportState state) {
    Report report = new Report(UUID.randomUUID(), false, NOW);
    switch (state) {
      case DRAFT -> {}
      case SUBMITTED -> report.submit(NOW, NOW);
      case RETURNED -> {
        report.submit(NOW, NOW);
        report.giveBack(NOW);
      }
      case ACCEPTED -> {
        report.submit(NOW, NOW);
        report.accept(NOW);
      }
    }
    assertThat(report.state()).isEqualTo(state);
    return report;
  }

  @Test
  void theReceiverKeepsWhatItHasWhileAnAmendmentIsWritten() {
    Report report = in(ReportState.ACCEPTED);

    report.amend(NOW);

    assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    assertThat(report.revision()).isEqualTo(2);
    assertThat(report.receivedState()).isEqualTo(ReportState.ACCEPTED);
    assertThat(report.receivedRevision()).isEqualTo(1);
    assertThat(report.acceptedRevision()).isEqualTo(1);

    report.submit(NOW, NOW);
    assertThat(report.receivedRevision()).isEqualTo(2);
    assertThat(report.acceptedRevision()).isEqualTo(1);

    report.accept(NOW);
    assertThat(report.acceptedRevision()).isEqualTo(2);
  }

  @Test
  void aReportTakenBackWasNeverReceived() {
    Report report = in(ReportState.SUBMITTED);

    report.withdraw(null, NOW);

    assertThat(report.receivedState()).isNull();
    assertThat(report.firstSubmittedAt()).isNull();
    assertThat(report.revision()).isEqualTo(2);
  }

  @Test
  void takingBackAnAnswerToAReturnLeavesItReturned() {
    Report report = in(ReportState.RETURNED);
    report.nextRevision(NOW);
    report.submit(NOW.plusSeconds(60), NOW);

    report.withdraw(1, NOW);

    assertThat(report.state()).isEqualTo(ReportState.RETURNED);
    assertThat(report.receivedState()).isEqualTo(ReportState.RETURNED);
    assertThat(report.receivedRevision()).isEqualTo(1);
    assertThat(report.firstSubmittedAt()).isEqualTo(NOW);
  }

  @Test
  void anAmendmentThatWasNeverSentCanBeDropped() {
    Report report = in(ReportState.ACCEPTED);
    report.amend(NOW);

    report.dropAmendment(NOW);

    assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    assertThat(report.revision()).isEqualTo(1);
  }
}
