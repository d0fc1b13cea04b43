package vn.canbang.report.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.WorkingDays;

/**
 * When those who owe a report of a series are reminded.
 *
 * @param beforeDays working days before the last day in time; null not to remind before
 * @param onTheDay whether to remind on the last day
 * @param escalateAfterDays working days after the last day when who receives or reviews is told;
 *     null not to tell them
 */
@Schema(name = "ReminderRule", description = "When those who owe a report are reminded.")
public record ReminderRuleView(
    @Nullable @Min(1) @Max(20) Integer beforeDays,
    @NotNull Boolean onTheDay,
    @Nullable @Min(1) @Max(60) Integer escalateAfterDays) {

  /** Of a series for which nobody said anything. */
  static final ReminderRuleView USUAL = new ReminderRuleView(3, true, 3);

  /** The stage that a report not sent has come to on a day; null where nobody is to be told. */
  @Nullable ReminderStage stage(LocalDate lastDay, LocalDate today, WorkingDays worked) {
    if (escalateAfterDays != null
        && !today.isBefore(worked.plus(lastDay, escalateAfterDays))
        && today.isAfter(lastDay)) {
      return ReminderStage.ESCALATED;
    }
    if (today.isAfter(lastDay)) {
      return ReminderStage.OVERDUE;
    }
    if (today.equals(lastDay)) {
      return onTheDay ? ReminderStage.TODAY : null;
    }
    return beforeDays != null && !today.isBefore(worked.plus(lastDay, -beforeDays))
        ? ReminderStage.SOON
        : null;
  }
}
