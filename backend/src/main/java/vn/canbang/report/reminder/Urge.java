package vn.canbang.report.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** That who receives a report asked for it; once a day and report, as its id says. */
@Entity
@Table(name = "report_urge")
class Urge {

  @Id private UUID id;
  private UUID obligationId;
  private Instant urgedAt;
  private String urgedBy;

  /** The office that urged, as it was called. */
  private String office;

  private @Nullable String message;

  /** How many accounts were told. */
  private int told;

  @SuppressWarnings("NullAway.Init")
  protected Urge() {}

  Urge(
      UUID obligationId,
      LocalDate on,
      Instant at,
      String by,
      String office,
      @Nullable String message) {
    this.id = id(obligationId, on);
    this.obligationId = obligationId;
    this.urgedAt = at;
    this.urgedBy = by;
    this.office = office;
    this.message = message;
  }

  static UUID id(UUID obligationId, LocalDate on) {
    return Ids.of("report-urge", obligationId + "/" + on);
  }

  void told(int accounts) {
    told = accounts;
  }

  UUID id() {
    return id;
  }

  String office() {
    return office;
  }

  @Nullable String message() {
    return message;
  }

  UrgeView view() {
    return new UrgeView(urgedAt, urgedBy, office, message, told);
  }
}
