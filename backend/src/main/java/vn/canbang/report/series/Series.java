package vn.canbang.report.series;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

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
import vn.canbang.shared.time.WorkingDays;

/** Who owes what report how often. */
@Entity
@Table(name = "report_series")
class Series implements SeriesRef {

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
  private @Nullable Integer dataCutOffAfterDays;
  private @Nullable UUID fillsFromId;
  private boolean feedsObservations;

  /** The day of the month on which its periods begin. */
  private int periodStartDay;

  /** Whether a leader has to agree before a report is sent ("Trình lãnh đạo"). */
  private boolean leaderApproval;

  /** How often it was changed; its row is locked by who changes it. */
  private long version;

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
    this.dataCutOffAfterDays = d.dataCutOffAfterDays();
    this.fillsFromId = fillsFromId;
    this.feedsObservations = d.feedsObservations();
    this.periodStartDay = d.periodStartDay();
    this.leaderApproval = d.leaderApproval();
    d.tiers().forEach(t -> tiers.add(new Tier(this, t)));
  }

  @Override
  public List<ReportingPeriod> periodsUntil(LocalDate today) {
    List<ReportingPeriod> periods = new ArrayList<>();
    ReportingPeriod last = last();
    for (ReportingPeriod p = ReportingPeriod.ofReport(firstPeriod);
        !start(p).isAfter(today) && (last == null || p.compareTo(last) <= 0);
        p = p.next()) {
      periods.add(p);
    }
    return periods;
  }

  /** Nothing is owed for periods after the one that holds the day. */
  void ends(LocalDate on) {
    version++;
    ReportingPeriod last = days().containing(periodType, on);
    if (lastPeriod == null || last.compareTo(ReportingPeriod.ofReport(lastPeriod)) < 0) {
      lastPeriod = last.code();
    }
  }

  private PeriodDays days() {
    return new PeriodDays(periodStartDay);
  }

  @Override
  public LocalDate start(ReportingPeriod period) {
    return days().start(period);
  }

  @Override
  public LocalDate end(ReportingPeriod period) {
    return days().end(period);
  }

  @Override
  public @Nullable LocalDate opensOn(ReportingPeriod period) {
    return opensAfterDays == null ? opensOn : end(period).plusDays(opensAfterDays);
  }

  /** What a tier has between the last deadline below and its own; null where a date is missing. */
  @Nullable Slack slack(Tier tier, ReportingPeriod period, WorkingDays worked) {
    LocalDate due = tier.deadline().dueOn(end(period), worked);
    LocalDate last = tier.deadline().lastDay(end(period), worked);
    Tier below =
        tiers.stream()
            .filter(t -> t.position() == tier.position() - 1 && t.meets(tier))
            .filter(t -> t.deadline().dueOn(end(period), worked) != null)
            .max(comparing(t -> requireNonNull(t.deadline().dueOn(end(period), worked))))
            .orElse(null);
    if (due == null || last == null || below == null) {
      return null;
    }
    LocalDate dueBelow = requireNonNull(below.deadline().dueOn(end(period), worked));
    LocalDate lastBelow = requireNonNull(below.deadline().lastDay(end(period), worked));
    return new Slack(
        (int) (due.toEpochDay() - dueBelow.toEpochDay()), worked.between(lastBelow, last));
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public NamedRef ref() {
    return new NamedRef(code, nameVi, nameEn);
  }

  @Override
  public UUID templateId() {
    return templateId;
  }

  PeriodType periodType() {
    return periodType;
  }

  ReportingPeriod first() {
    return ReportingPeriod.ofReport(firstPeriod);
  }

  /** Null for one that goes on. */
  @Nullable ReportingPeriod last() {
    return lastPeriod == null ? null : ReportingPeriod.ofReport(lastPeriod);
  }

  @Override
  public @Nullable UUID planId() {
    return planId;
  }

  @Override
  public UUID ownerId() {
    return ownerId;
  }

  @Nullable Integer opensAfterDays() {
    return opensAfterDays;
  }

  @Nullable LocalDate fixedOpening() {
    return opensOn;
  }

  @Override
  public @Nullable LocalDate fixedCutOff() {
    return dataCutOffOn;
  }

  @Nullable Integer cutOffAfterDays() {
    return dataCutOffAfterDays;
  }

  @Override
  public @Nullable LocalDate dataCutOffOn(ReportingPeriod period) {
    return dataCutOffAfterDays == null ? dataCutOffOn : end(period).plusDays(dataCutOffAfterDays);
  }

  /** From 1: 0 stands for a series that is not there. */
  long version() {
    return version + 1;
  }

  @Override
  public @Nullable UUID fillsFromId() {
    return fillsFromId;
  }

  @Override
  public boolean feedsObservations() {
    return feedsObservations;
  }

  int periodStartDay() {
    return periodStartDay;
  }

  @Override
  public boolean leaderApproval() {
    return leaderApproval;
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

  /** Is called otherwise, or opens and closes at other times, for what is not received yet. */
  void says(PutSeries wanted) {
    version++;
    nameVi = wanted.nameVi().strip();
    nameEn = wanted.nameEn().strip();
    opensOn = wanted.opensOn();
    opensAfterDays = wanted.opensAfterDays();
    dataCutOffOn = wanted.dataCutOffOn();
    dataCutOffAfterDays = wanted.dataCutOffAfterDays();
    leaderApproval = Boolean.TRUE.equals(wanted.leaderApproval());
  }

  /** From that day on its chain is this one; steps that stay as they are stay. */
  void chain(List<TierDefinition> wanted, LocalDate on) {
    List<TierDefinition> left = new ArrayList<>(wanted);
    for (Tier step : tiersOn(on)) {
      TierDefinition by = left.stream().filter(step::isAt).findFirst().orElse(null);
      left.remove(by);
      if (by == null || !step.says(by)) {
        replace(step, by, on);
      }
    }
    left.forEach(step -> tiers.add(new Tier(this, step, on)));
  }

  /** Whether a change is planned already that begins after the day. */
  boolean changesAfter(LocalDate day) {
    return tiers.stream().anyMatch(tier -> tier.validFrom().isAfter(day));
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
