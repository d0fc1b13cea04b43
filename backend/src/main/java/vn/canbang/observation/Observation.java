package vn.canbang.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;

/** A count of one cell, area, leaf period and source. */
@Entity
@Table(name = "observation")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Observation {

  /** The row that counts comes first. */
  static final Comparator<Observation> PRECEDENCE =
      Comparator.comparing((Observation o) -> o.status)
          .reversed()
          .thenComparing(Observation::source);

  @Id private UUID id;
  private String element;
  private String disaggregation;
  private UUID areaId;
  private String period;
  private LocalDate periodStart;
  private LocalDate periodEnd;

  @Column(name = "amount")
  private int value;

  @Enumerated(EnumType.STRING)
  private ObservationStatus status;

  @Enumerated(EnumType.STRING)
  private ObservationSource source;

  private boolean illustrative;
  private boolean inForce;
  private UUID organisationId;
  private @Nullable String series;
  private @Nullable String reportPeriod;
  private @Nullable Integer reportRevision;
  private @Nullable UUID agreementId;
  private @Nullable UUID importId;
  private Instant recordedAt;

  @Version private long version;

  protected Observation() {}

  private Observation(
      CellKey cell,
      UUID areaId,
      ReportingPeriod period,
      ObservationSource source,
      UUID organisationId) {
    this.id = Ids.next();
    this.element = cell.element();
    this.disaggregation = cell.disaggregation();
    this.areaId = areaId;
    this.period = period.code();
    this.periodStart = period.start();
    this.periodEnd = period.end();
    this.source = source;
    this.organisationId = organisationId;
    this.inForce = true;
  }

  static Observation reported(ObservationBatch batch, CellKey cell, int value, Instant at) {
    Observation made =
        new Observation(
            cell, batch.areaId(), batch.period(), ObservationSource.REPORT, batch.organisationId());
    made.take(batch, value, at);
    return made;
  }

  static Observation imported(ImportedCounts counts, CellKey cell, int value, Instant at) {
    Observation made =
        new Observation(
            cell,
            counts.areaId(),
            counts.period(),
            ObservationSource.IMPORT,
            counts.organisationId());
    made.take(counts, value, at);
    return made;
  }

  /** One of the figures of an import of whole years. */
  static Observation imported(
      ImportedCounts counts, CellKey cell, int value, Instant at, UUID importId) {
    Observation made = imported(counts, cell, value, at);
    made.importId = importId;
    return made;
  }

  static Observation agreed(AgreedCounts counts, CellKey cell, int value, Instant at) {
    Observation made =
        new Observation(
            cell,
            counts.areaId(),
            counts.period(),
            ObservationSource.AGREEMENT,
            counts.organisationId());
    made.take(counts, value, at);
    return made;
  }

  /** As {@link NewObservationQueries} writes it. */
  @Nullable Object[] row() {
    return new @Nullable Object[] {
      id,
      element,
      disaggregation,
      areaId,
      period,
      periodStart,
      periodEnd,
      value,
      status.name(),
      source.name(),
      illustrative,
      inForce,
      organisationId,
      series,
      reportPeriod,
      reportRevision,
      agreementId,
      importId,
      OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC),
      version
    };
  }

  /** Replaces the figure by that of a revision of the same organisation's report. */
  final void take(ObservationBatch batch, int newValue, Instant at) {
    value = newValue;
    status = batch.status();
    illustrative = batch.illustrative();
    series = batch.series();
    reportPeriod = batch.reportPeriod();
    reportRevision = batch.revision();
    recordedAt = at;
  }

  final void take(ImportedCounts counts, int newValue, Instant at) {
    value = newValue;
    status = ObservationStatus.ACCEPTED;
    illustrative = counts.illustrative();
    importId = null;
    recordedAt = at;
  }

  final void take(AgreedCounts counts, int newValue, Instant at) {
    value = newValue;
    status = ObservationStatus.AGREED;
    illustrative = counts.illustrative();
    organisationId = counts.organisationId();
    agreementId = counts.session();
    recordedAt = at;
  }

  void standBack(boolean counts) {
    inForce = counts;
  }

  boolean saysTheSame(ObservationBatch batch, int newValue) {
    return value == newValue
        && status == batch.status()
        && Integer.valueOf(batch.revision()).equals(reportRevision)
        && batch.series().equals(series);
  }

  boolean saysTheSame(AgreedCounts counts, int newValue) {
    return value == newValue && counts.session().equals(agreementId);
  }

  boolean agreedIn(UUID session) {
    return session.equals(agreementId);
  }

  ObservationHistory past(Instant at) {
    return new ObservationHistory(
        id,
        element,
        disaggregation,
        areaId,
        period,
        source,
        value,
        status,
        illustrative,
        organisationId,
        series,
        reportPeriod,
        reportRevision,
        agreementId,
        importId,
        recordedAt,
        at);
  }

  CellKey cell() {
    return new CellKey(element, disaggregation);
  }

  UUID areaId() {
    return areaId;
  }

  String period() {
    return period;
  }

  LocalDate periodStart() {
    return periodStart;
  }

  LocalDate periodEnd() {
    return periodEnd;
  }

  /** Months that it covers. */
  int span() {
    return periodEnd.getMonthValue() - periodStart.getMonthValue() + 1;
  }

  ObservationStatus status() {
    return status;
  }

  ObservationSource source() {
    return source;
  }

  UUID organisationId() {
    return organisationId;
  }

  int value() {
    return value;
  }

  /** Series of the report that it came from; null for other sources. */
  @Nullable String series() {
    return series;
  }

  /** Period of the report that it came from; null for other sources. */
  @Nullable String reportPeriod() {
    return reportPeriod;
  }
}
