package vn.canbang.target;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;
import vn.canbang.target.measure.TargetMeasure;
import vn.canbang.target.measure.TargetMilestone;
import vn.canbang.target.measure.TargetState;

/** What a plan wants to reach. */
@Entity
@Table(name = "target")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Target {

  private static final int LONGEST_KEY = 2_000;

  @Id private UUID id;
  private UUID planId;

  @OptimisticLock(excluded = true)
  private int position;

  @OptimisticLock(excluded = true)
  private String code;

  private @Nullable UUID objectiveId;
  private String statement;
  private @Nullable String indicatorCode;

  @Enumerated(EnumType.STRING)
  private TargetComparator comparator;

  private @Nullable String comparatorText;

  @Enumerated(EnumType.STRING)
  private @Nullable EffectiveComparator effectiveComparator;

  private boolean comparatorConfirmed;

  @Column(name = "level_value")
  private @Nullable BigDecimal value;

  private @Nullable BigDecimal upperValue;
  private @Nullable String unit;
  private @Nullable LocalDate due;
  private @Nullable String population;
  private @Nullable String socioEconomicPlan;
  private UUID areaId;

  @Enumerated(EnumType.STRING)
  private TargetOrigin origin;

  @Embedded private ComparedWith comparedWith = new ComparedWith();

  @ElementCollection
  @CollectionTable(name = "target_milestone", joinColumns = @JoinColumn(name = "target_id"))
  @OrderBy("ofYear")
  @BatchSize(size = 200)
  private List<Milestone> milestones = new ArrayList<>();

  /** Null while all of it is: that is how the mapper reads it. */
  @Embedded private @Nullable TargetEnd end;

  @OptimisticLock(excluded = true)
  @SuppressWarnings("unused") // Read by SQL.
  private @Nullable String searchKey;

  /** The target of the plan that this one was copied from. */
  private @Nullable UUID originId;

  @Version private long version;

  protected Target() {}

  Target(UUID planId, int position, NewTarget asked, @Nullable UUID objectiveId) {
    this.id = asked.id();
    this.planId = planId;
    this.position = position;
    this.code = asked.code();
    write(asked, objectiveId);
  }

  /** Writes all of it anew; how an open word is counted has to be said again. */
  final void write(NewTarget asked, @Nullable UUID objective) {
    objectiveId = objective;
    statement = asked.statement();
    indicatorCode = asked.indicator();
    comparator = asked.comparator();
    comparatorText = asked.comparatorText();
    value = asked.value();
    upperValue = asked.upperValue();
    unit = asked.unit();
    due = asked.due();
    population = asked.population();
    areaId = asked.areaId();
    origin = asked.origin();
    effectiveComparator =
        comparator.open()
            ? asked.effectiveComparator()
            : comparator == TargetComparator.CHANGE_BY ? change(value) : plain(comparator);
    comparatorConfirmed = effectiveComparator != null;
    comparedWith = new ComparedWith(asked.measure());
    List<Milestone> years = asked.measure().milestones().stream().map(Milestone::new).toList();
    if (!milestones.stream().map(Milestone::view).toList().equals(asked.measure().milestones())) {
      milestones.clear();
      milestones.addAll(years);
    }
    foldWords();
  }

  /** Makes the statement findable without regard to accents. */
  final void foldWords() {
    String folded = SearchKey.of(statement);
    searchKey = folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded;
  }

  /** Where the socio-economic plan of the same authority has it. */
  void standsInSocioEconomicPlan(@Nullable String where) {
    socioEconomicPlan = where;
  }

  @Nullable String socioEconomicPlan() {
    return socioEconomicPlan;
  }

  /** The same for a plan of later years, with its level as it was: what is new is for people. */
  Target copy(UUID plan, @Nullable UUID objective, YearsMoved years) {
    Target copy = new Target(plan, position, said(years), objective);
    copy.socioEconomicPlan = socioEconomicPlan;
    copy.originId = id;
    return copy;
  }

  /** Is from now on as an amendment has it. */
  void takesFrom(Target amended, @Nullable UUID objective) {
    write(amended.said(YearsMoved.NONE), objective);
    socioEconomicPlan = amended.socioEconomicPlan;
    standsAt(amended.position, amended.code);
  }

  private NewTarget said(YearsMoved years) {
    return new NewTarget(
        Ids.next(),
        code,
        null,
        years.in(statement),
        indicatorCode,
        comparator,
        comparatorText,
        effectiveComparator,
        value,
        upperValue,
        unit,
        years.of(due),
        population,
        areaId,
        origin,
        measure());
  }

  /**
   * What an upper plan sets, handed down to the area of a plan below it.
   *
   * @param allocated the level that the area was given by a decision; null where it was given none
   */
  Target handDown(UUID plan, int place, UUID area, @Nullable AssessmentLevel allocated) {
    NewTarget assigned =
        new NewTarget(
            Ids.next(),
            "T" + (place + 1),
            null,
            statement,
            indicatorCode,
            comparator,
            comparatorText,
            effectiveComparator,
            allocated == null ? value : allocated.value(),
            allocated == null ? upperValue : allocated.upperValue(),
            unit,
            due,
            population,
            area,
            TargetOrigin.ASSIGNED,
            allocated == null ? measure() : measure().withoutMilestones());
    return new Target(plan, place, assigned, null);
  }

  /** Which of the plan's targets it is now. */
  void standsAt(int place, String number) {
    position = place;
    code = number;
  }

  /** How a word that leaves no doubt is counted; null when it cannot be counted by its level. */
  private static @Nullable EffectiveComparator plain(TargetComparator comparator) {
    return switch (comparator) {
      case LT -> EffectiveComparator.LT;
      case LE -> EffectiveComparator.LE;
      case GE -> EffectiveComparator.GE;
      case GT -> EffectiveComparator.GT;
      case BETWEEN -> EffectiveComparator.BETWEEN;
      case DONE -> EffectiveComparator.DONE;
      case EQ, MAINTAIN, CHANGE_BY -> null;
    };
  }

  /** "Giảm 0,2": at least so much less; "tăng 0,2": at least so much more. */
  private static @Nullable EffectiveComparator change(@Nullable BigDecimal by) {
    return by == null || by.signum() == 0
        ? null
        : by.signum() < 0 ? EffectiveComparator.LE : EffectiveComparator.GE;
  }

  /** Whether a planner has yet to say how it is counted. */
  boolean awaitsComparator() {
    return comparator.open() && value != null && !comparatorConfirmed;
  }

  /** Says how the document's word is counted. */
  void confirm(EffectiveComparator as) {
    if (!awaitsComparator()) {
      throw ProblemException.conflict("target.comparator-settled");
    }
    boolean counts =
        switch (as) {
          case LT, LE, EQ, GE, GT -> true;
          case BETWEEN -> upperValue != null;
          case DONE -> false;
        };
    if (!counts) {
      new Faults().add("/effectiveComparator", "target.comparator-unfit", as.name()).throwIfAny();
    }
    effectiveComparator = as;
    comparatorConfirmed = true;
  }

  /** The milestone of words was reached, or was not after all. */
  void completed(@Nullable TargetCompletion completion) {
    if (!milestoneInWords()) {
      throw ProblemException.conflict("target.not-a-milestone");
    }
    end = TargetEnd.of(completion, closure());
  }

  /** Policy has ended it. */
  void close(TargetClosure closure) {
    if (closure() != null) {
      throw ProblemException.conflict("target.closed");
    }
    end = TargetEnd.of(completion(), closure);
  }

  /** Reached when somebody says so, with the day: neither figures nor a group tell. */
  boolean milestoneInWords() {
    return comparator == TargetComparator.DONE
        && comparedWith.measure(List.of()).membership() == null;
  }

  TargetState state() {
    return closure() == null ? TargetState.OPEN : TargetState.CLOSED;
  }

  @Nullable TargetClosure closure() {
    return end == null ? null : end.closure();
  }

  @Nullable TargetCompletion completion() {
    return end == null ? null : end.completion();
  }

  TargetMeasure measure() {
    return comparedWith.measure(milestones.stream().map(Milestone::view).toList());
  }

  /** What figures of a year are compared with; null for a target in words only. */
  @Nullable AssessmentLevel levelOf(int year) {
    for (Milestone milestone : milestones) {
      TargetMilestone slice = milestone.view();
      if (slice.year() == year) {
        return new AssessmentLevel(
            slice.comparator() == null ? effectiveComparator : slice.comparator(),
            slice.value(),
            slice.upperValue(),
            year,
            false);
      }
    }
    BigDecimal own = value();
    return own == null
        ? null
        : new AssessmentLevel(effectiveComparator, own, upperValue(), null, false);
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  int position() {
    return position;
  }

  String code() {
    return code;
  }

  @Nullable UUID objectiveId() {
    return objectiveId;
  }

  String statement() {
    return statement;
  }

  @Nullable String indicatorCode() {
    return indicatorCode;
  }

  TargetComparator comparator() {
    return comparator;
  }

  @Nullable String comparatorText() {
    return comparatorText;
  }

  @Nullable EffectiveComparator effectiveComparator() {
    return effectiveComparator;
  }

  boolean comparatorConfirmed() {
    return comparatorConfirmed;
  }

  /** Without trailing zeros, as people write it. */
  @Nullable BigDecimal value() {
    return Milestone.plain(value);
  }

  @Nullable BigDecimal upperValue() {
    return Milestone.plain(upperValue);
  }

  @Nullable String unit() {
    return unit;
  }

  @Nullable LocalDate due() {
    return due;
  }

  @Nullable String population() {
    return population;
  }

  UUID areaId() {
    return areaId;
  }

  @Nullable UUID originId() {
    return originId;
  }

  TargetOrigin origin() {
    return origin;
  }

  long version() {
    return version;
  }
}
