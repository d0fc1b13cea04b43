package vn.canbang.plan.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What one body answers to one duty. */
@Entity
@Table(name = "plan_duty_answer")
@SuppressWarnings({"NullAway.Init", "unused"}) // Filled by Hibernate; read by SQL as well.
class DutyAnswer {

  @Id private UUID id;

  private UUID dutyId;

  private UUID organisationId;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private AnswerStatus status;

  @Column(length = 4000)
  private @Nullable String text;

  private LocalDate answeredOn;

  @Column(length = 200)
  private String answeredBy;

  private boolean onBehalf;

  @Version private long version;

  protected DutyAnswer() {}

  DutyAnswer(UUID dutyId, UUID organisationId) {
    this.id = Ids.next();
    this.dutyId = dutyId;
    this.organisationId = organisationId;
  }

  void says(PutDutyAnswer answer, LocalDate on, String by, boolean forTheBody) {
    status = answer.status();
    text = answer.text();
    answeredOn = on;
    answeredBy = by;
    onBehalf = forTheBody;
  }

  long version() {
    return version;
  }

  DutyAnswerView view() {
    return new DutyAnswerView(status, text, answeredOn, answeredBy, onBehalf, version);
  }
}
