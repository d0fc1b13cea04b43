package vn.canbang.report.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.shared.persistence.Ids;

/**
 * That a report was reminded of. Its id is made of what it is about, so that of several instances
 * that remind of the same only one can write it.
 */
@Entity
@Table(name = "report_reminder")
class Reminder {

  @Id private UUID id;
  private UUID obligationId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private ReminderStage stage;

  /** The last day in time that it counted from: more time begins anew. */
  private LocalDate lastDay;

  private LocalDate remindedOn;

  /** How many accounts were told. */
  private int told;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {}

  Reminder(UUID obligationId, ReminderStage stage, LocalDate lastDay, LocalDate on, int told) {
    this.id = id(obligationId, stage, lastDay);
    this.obligationId = obligationId;
    this.stage = stage;
    this.lastDay = lastDay;
    this.remindedOn = on;
    this.told = told;
  }

  static UUID id(UUID obligationId, ReminderStage stage, LocalDate lastDay) {
    return Ids.of("report-reminder", obligationId + "/" + stage + "/" + lastDay);
  }
}
