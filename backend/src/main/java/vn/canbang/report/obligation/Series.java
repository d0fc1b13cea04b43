package vn.canbang.report.obligation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/** Who owes what report how often. */
@Entity
@Table(name = "report_series")
class Series {

  @Id private UUID id;
  private String code;
  private String nameVi;
  private String nameEn;
  private UUID templateId;

  @Enumerated(EnumType.STRING)
  private PeriodType periodType;

  private String firstPeriod;
  private @Nullable String lastPeriod;
  private @Nullable UUID planId;
  private UUID ownerId;
  private @Nullable LocalDate opensOn;
  private @Nullable Integer opensAfterDays;
  private @Nullable LocalDate dataCutOffOn;
  private @Nullable UUID fillsFromId;
  private boolean feedsObservations;

  @OneToMany(mappedBy = "series", cascade = CascadeType.PERSIST)
  @OrderBy("position, id")
  private List<Tier> tiers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Series() {}

  Series(SeriesDefinition d, UUID templateId, @Nullable UUID fillsFromId) {
    this.id = Ids.of("report-series", d.code());
    this.code = d.code();
    this.nameVi = d.nameVi();
    this.nameEn = d.nameEn();
    this.templateId = templateId;
    this.periodType = d.periodType();
    this.firstPeriod = d.firstPeriod().code();
    this.lastPeriod = d.lastPeriod() == null ? null : d.lastPeriod().code();
    this.planId = d.planId();
    this.ownerId = d.owner();
    this.opensOn = d.opensOn();
    this.opensAfterDays = d.opensAfterDays();
    this.dataCutOffOn = d.dataCutOffOn();
    this.fillsFromId = fillsFromId;
    this.feedsObservations = d.feedsObservations();
    d.tiers().forEach(t -> tiers.add(new Tier(this, t)));
  }

  /** The periods for which reports are owed up to and with the one that holds {@code today}. */
  List<ReportingPeriod> periodsUntil(LocalDate today) {
    List<ReportingPeriod> periods = new ArrayList<>();
    ReportingPeriod last = last();
    for (ReportingPeriod p = ReportingPeriod.parse(firstPeriod);
        !p.start().isAfter(today) && (last == null || p.compareTo(last) <= 0);
        p = p.next()) {
      periods.add(p);
    }
    return periods;
  }

  /** Nothing is owed for periods after the one that holds the day. */
  void ends(LocalDate on) {
    ReportingPeriod last = ReportingPeriod.containing(periodType, on);
    if (lastPeriod == null || last.compareTo(ReportingPeriod.parse(lastPeriod)) < 0) {
      lastPeriod = last.code();
    }
  }

  /** The first day on which a report of the period may be sent; null when any day will do. */
  @Nullable LocalDate opensOn(ReportingPeriod period) {
    return opensAfterDays == null ? opensOn : period.end().plusDays(opensAfterDays);
  }

  /** Days between the last tier's deadline below and this tier's; null where a date is missing. */
  @Nullable Integer slackDays(Tier tier, ReportingPeriod period) {
    LocalDate due = tier.deadline().dueOn(period);
    LocalDate below =
        tiers.stream()
            .filter(t -> t.position() == tier.position() - 1 && t.meets(tier))
            .map(t -> t.deadline().dueOn(period))
            .filter(d -> d != null)
            .max(LocalDate::compareTo)
            .orElse(null);
    return due == null || below == null ? null : (int) (due.toEpochDay() - below.toEpochDay());
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }

  UUID templateId() {
    return templateId;
  }

  PeriodType periodType() {
    return periodType;
  }

  ReportingPeriod first() {
    return ReportingPeriod.parse(firstPeriod);
  }

  /** Null for one that goes on. */
  @Nullable ReportingPeriod last() {
    return lastPeriod == null ? null : ReportingPeriod.parse(lastPeriod);
  }

  @Nullable UUID planId() {
    return planId;
  }

  UUID ownerId() {
    return ownerId;
  }

  @Nullable LocalDate fixedOpening() {
    return opensOn;
  }

  @Nullable LocalDate dataCutOffOn() {
    return dataCutOffOn;
  }

  @Nullable UUID fillsFromId() {
    return fillsFromId;
  }

  boolean feedsObservations() {
    return feedsObservations;
  }

  /** All that there ever were. */
  List<Tier> tiers() {
    return List.copyOf(tiers);
  }

  /** The steps of its chain on a day. */
  List<Tier> tiersOn(LocalDate day) {
    return tiers.stream().filter(tier -> tier.standsOn(day)).toList();
  }

  /** The steps of its chain on a day, or the last ones when it has none any more. */
  List<Tier> shownOn(LocalDate day) {
    List<Tier> standing = tiersOn(day);
    return standing.isEmpty() ? tiers() : standing;
  }

  /** From that day on another step takes the place of one; null for none. */
  void replace(Tier step, @Nullable TierDefinition by, LocalDate on) {
    if (by == null) {
      step.ends(on);
    } else if (!step.changes(by, on)) {
      step.ends(on);
      tiers.add(new Tier(this, by, on));
    }
  }
}
