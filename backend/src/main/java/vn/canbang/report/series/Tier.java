package vn.canbang.report.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.Dates;

/** One step of a series' chain, from a day to another. */
@Entity
@Table(name = "report_tier")
class Tier implements TierRef {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "series_id")
  private Series series;

  private int position;
  private UUID fromId;
  private @Nullable UUID viaId;
  private UUID toId;

  @Enumerated(EnumType.STRING)
  private SendingMode mode;

  @Enumerated(EnumType.STRING)
  private DeadlineKind deadlineKind;

  private @Nullable LocalDate deadlineDate;
  private @Nullable Integer deadlineDays;
  private boolean workingDays;

  @Enumerated(EnumType.STRING)
  private DeadlineBoundary boundary;

  private @Nullable String sourceText;

  /** The reporting duty of a plan that it carries out. */
  private @Nullable UUID dutyId;

  private LocalDate validFrom = Dates.BEGINNING;
  private LocalDate validTo = Dates.OPEN_END;

  @ElementCollection
  @CollectionTable(name = "report_tier_recipient", joinColumns = @JoinColumn(name = "tier_id"))
  @OrderColumn(name = "position")
  @Column(name = "organisation_id")
  private List<UUID> otherRecipients = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Tier() {}

  Tier(Series series, TierDefinition d) {
    this(Ids.of("report-tier", series.code() + "/" + d.position() + "/" + d.from()), series, d);
  }

  /** A step that the chain has from a day on only. */
  Tier(Series series, TierDefinition d, LocalDate from) {
    this(Ids.next(), series, d);
    this.validFrom = from;
  }

  private Tier(UUID id, Series series, TierDefinition d) {
    this.id = id;
    this.series = series;
    is(d);
  }

  private void is(TierDefinition d) {
    this.position = d.position();
    this.fromId = d.from();
    this.viaId = d.via();
    this.toId = d.to();
    this.mode = d.mode();
    this.deadlineKind = d.deadline().kind();
    this.deadlineDate = d.deadline().date();
    this.deadlineDays = d.deadline().days();
    this.workingDays = d.deadline().workingDays();
    this.boundary = d.deadline().boundary();
    this.sourceText = d.deadline().sourceText();
    this.dutyId = d.duty();
    otherRecipients.clear();
    otherRecipients.addAll(d.otherRecipients());
  }

  /** The chain has it no more from that day on. */
  void ends(LocalDate on) {
    validTo = on;
  }

  /** A step that was to begin that day only is another one from the start. */
  boolean changes(TierDefinition d, LocalDate on) {
    boolean begins = validFrom.equals(on);
    if (begins) {
      is(d);
    }
    return begins;
  }

  /** Whether the definition is of the same place in the chain. */
  boolean isAt(TierDefinition d) {
    return position == d.position() && fromId.equals(d.from());
  }

  /** Whether it is as the definition says. */
  boolean says(TierDefinition d) {
    return Objects.equals(viaId, d.via())
        && toId.equals(d.to())
        && otherRecipients.equals(d.otherRecipients())
        && mode == d.mode()
        && deadline().equals(d.deadline());
  }

  /** Whether there is a day on which both stand. */
  boolean meets(Tier other) {
    return validFrom.isBefore(other.validTo) && other.validFrom.isBefore(validTo);
  }

  @Override
  public boolean standsOn(LocalDate day) {
    return !day.isBefore(validFrom) && day.isBefore(validTo);
  }

  /** Whether it carries out the duty; a chain set up by hand is told by its sender. */
  boolean carriesOut(UUID duty, @Nullable UUID sender, @Nullable String seriesCode) {
    return dutyId == null
        ? fromId.equals(sender) && series.code().equals(seriesCode)
        : dutyId.equals(duty);
  }

  /** The plan was amended: its reports are due at another time. */
  void falls(Deadline deadline) {
    deadlineKind = deadline.kind();
    deadlineDate = deadline.date();
    deadlineDays = deadline.days();
    workingDays = deadline.workingDays();
    boundary = deadline.boundary();
    sourceText = deadline.sourceText();
  }

  @Override
  public Deadline deadline() {
    return new Deadline(
        deadlineKind, deadlineDate, deadlineDays, workingDays, boundary, sourceText);
  }

  @Override
  public LocalDate validFrom() {
    return validFrom;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public int position() {
    return position;
  }

  UUID fromId() {
    return fromId;
  }

  @Nullable UUID viaId() {
    return viaId;
  }

  UUID toId() {
    return toId;
  }

  @Override
  public SendingMode mode() {
    return mode;
  }

  @Override
  public List<UUID> otherRecipients() {
    return List.copyOf(otherRecipients);
  }
}
