package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.activity.occurrence.OccurrenceOutcome;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.report.content.ActivityStatus;
import vn.canbang.report.content.Participants;
import vn.canbang.report.view.FilledActivity;

/** What occurrences say of an activity on 18/11/2024. */
class FillReaderTest {

  private static final UUID ACTIVITY = UUID.randomUUID();
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 18);

  @Test
  void allHeldIsDoneWithTheLastDayAndAllPeople() {
    FilledActivity filled =
        filled(
            outcome(OccurrenceState.DONE, 3, 30, 20, 10),
            outcome(OccurrenceState.DONE, 9, 5, 5, 0));

    assertThat(filled.status()).isEqualTo(ActivityStatus.DONE);
    assertThat(filled.doneOn()).isEqualTo(LocalDate.of(2024, 9, 2));
    assertThat(filled.quantity()).isEqualTo(2);
    assertThat(filled.participants()).isEqualTo(new Participants(35, 25, 10));
    assertThat(filled.sources()).hasSize(2);
  }

  @Test
  void aPartIsNotTheWhole() {
    FilledActivity filled =
        filled(
            outcome(OccurrenceState.DONE, 3, 30, 20, null),
            outcome(OccurrenceState.DONE, 4, 12, null, null),
            outcome(OccurrenceState.DONE, 5, null, null, null),
            outcome(OccurrenceState.PLANNED, 12, null, null, null));

    assertThat(filled.status()).isEqualTo(ActivityStatus.PARTLY);
    assertThat(filled.quantity()).isEqualTo(3);
    assertThat(filled.participants()).isEqualTo(new Participants(42, null, null));
  }

  @Test
  void whatIsOverdueOrCancelledWasNotDone() {
    assertThat(filled(outcome(OccurrenceState.PLANNED, 10, null, null, null)))
        .extracting(FilledActivity::status, FilledActivity::doneOn, FilledActivity::quantity)
        .containsExactly(ActivityStatus.NOT_DONE, null, null);
    assertThat(filled(outcome(OccurrenceState.CANCELLED, 12, null, null, null)).status())
        .isEqualTo(ActivityStatus.NOT_DONE);
    assertThat(
            filled(
                    outcome(OccurrenceState.DONE, 3, null, null, null),
                    outcome(OccurrenceState.POSTPONED, 10, null, null, null))
                .status())
        .isEqualTo(ActivityStatus.PARTLY);
  }

  @Test
  void whatIsStillToComeSaysNothing() {
    assertThat(
            FillReader.activity(
                ACTIVITY,
                List.of(
                    outcome(OccurrenceState.PLANNED, 12, null, null, null),
                    outcome(OccurrenceState.POSTPONED, 12, null, null, null)),
                TODAY))
        .isNull();
  }

  private static FilledActivity filled(OccurrenceOutcome... outcomes) {
    return Objects.requireNonNull(FillReader.activity(ACTIVITY, List.of(outcomes), TODAY));
  }

  private static OccurrenceOutcome outcome(
      OccurrenceState state,
      int month,
      @Nullable Integer people,
      @Nullable Integer women,
      @Nullable Integer men) {
    LocalDate from = LocalDate.of(2024, month, 1);
    return new OccurrenceOutcome(
        UUID.randomUUID(), ACTIVITY, null, from, from.plusDays(1), state, people, women, men);
  }
}
