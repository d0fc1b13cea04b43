package vn.canbang.report.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.time.WorkingDays;

/** On which days a rule reminds. */
class ReminderRuleViewTest {

  private static final WorkingDays WORKED = new WorkingDays(Set.of(), Set.of());

  /** A Tuesday; the third working day before it is a Thursday. */
  private static final LocalDate LAST = LocalDate.of(2024, 11, 19);

  @ParameterizedTest
  @CsvSource({
    "2024-11-13,",
    "2024-11-14, SOON",
    "2024-11-18, SOON",
    "2024-11-19, TODAY",
    "2024-11-20, OVERDUE",
    "2024-11-21, OVERDUE",
    "2024-11-22, ESCALATED",
    "2025-01-02, ESCALATED"
  })
  void theUsualRule(LocalDate today, @Nullable ReminderStage stage) {
    assertThat(ReminderRuleView.USUAL.stage(LAST, today, WORKED)).isEqualTo(stage);
  }

  @ParameterizedTest
  @CsvSource({"2024-11-14,", "2024-11-19,", "2024-11-20, OVERDUE", "2025-01-02, OVERDUE"})
  void aRuleThatSaysLittle(LocalDate today, @Nullable ReminderStage stage) {
    assertThat(new ReminderRuleView(null, false, null).stage(LAST, today, WORKED)).isEqualTo(stage);
  }

  @Test
  void holidaysBringTheReminderForward() {
    WorkingDays holiday = new WorkingDays(Set.of(LocalDate.of(2024, 11, 18)), Set.of());
    assertThat(ReminderRuleView.USUAL.stage(LAST, LocalDate.of(2024, 11, 13), holiday))
        .isEqualTo(ReminderStage.SOON);
  }
}
