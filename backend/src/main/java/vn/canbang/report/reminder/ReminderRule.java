package vn.canbang.report.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When those who owe a report of a series are reminded. */
@Entity
@Table(name = "report_reminder_rule")
class ReminderRule {

  @Id private UUID seriesId;
  private @Nullable Integer beforeDays;
  private boolean onTheDay;
  private @Nullable Integer escalateAfterDays;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected ReminderRule() {}

  ReminderRule(UUID seriesId, ReminderRuleView wanted) {
    this.seriesId = seriesId;
    says(wanted);
  }

  final void says(ReminderRuleView wanted) {
    beforeDays = wanted.beforeDays();
    onTheDay = wanted.onTheDay();
    escalateAfterDays = wanted.escalateAfterDays();
  }

  UUID seriesId() {
    return seriesId;
  }

  ReminderRuleView view() {
    return new ReminderRuleView(beforeDays, onTheDay, escalateAfterDays);
  }

  /** From 1: 0 is the version of a rule that nobody wrote. */
  long version() {
    return version + 1;
  }
}
