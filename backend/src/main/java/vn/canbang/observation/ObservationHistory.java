package vn.canbang.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;

/** What a figure was before it was changed or withdrawn. */
@Entity
@Immutable
@Table(name = "observation_history")
@SuppressWarnings({"NullAway.Init", "unused", "FieldCanBeFinal"}) // Written once, read by SQL.
class ObservationHistory {

  @Id private UUID id;
  private UUID observationId;
  private String element;
  private String disaggregation;
  private UUID areaId;
  private String period;

  @Enumerated(EnumType.STRING)
  private ObservationSource source;

  @Column(name = "amount")
  private int value;

  @Enumerated(EnumType.STRING)
  private ObservationStatus status;

  private boolean illustrative;
  private UUID organisationId;
  private @Nullable String series;
  private @Nullable String reportPeriod;
  private @Nullable Integer reportRevision;
  private @Nullable UUID agreementId;
  private @Nullable UUID importId;
  private Instant recordedAt;
  private Instant supersededAt;

  protected ObservationHistory() {}

  ObservationHistory(
      UUID observationId,
      String element,
      String disaggregation,
      UUID areaId,
      String period,
      ObservationSource source,
      int value,
      ObservationStatus status,
      boolean illustrative,
      UUID organisationId,
      @Nullable String series,
      @Nullable String reportPeriod,
      @Nullable Integer reportRevision,
      @Nullable UUID agreementId,
      @Nullable UUID importId,
      Instant recordedAt,
      Instant supersededAt) {
    this.id = Ids.next();
    this.observationId = observationId;
    this.element = element;
    this.disaggregation = disaggregation;
    this.areaId = areaId;
    this.period = period;
    this.source = source;
    this.value = value;
    this.status = status;
    this.illustrative = illustrative;
    this.organisationId = organisationId;
    this.series = series;
    this.reportPeriod = reportPeriod;
    this.reportRevision = reportRevision;
    this.agreementId = agreementId;
    this.importId = importId;
    this.recordedAt = recordedAt;
    this.supersededAt = supersededAt;
  }
}
