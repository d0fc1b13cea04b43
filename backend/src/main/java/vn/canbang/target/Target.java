package vn.canbang.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;

/** What a plan wants to reach. */
@Entity
@Table(name = "target")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class Target {

  @Id private UUID id;
  private UUID planId;
  private int position;
  private String code;
  private @Nullable String objectiveCode;
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
  private UUID areaId;

  @Enumerated(EnumType.STRING)
  private TargetOrigin origin;

  @Version private long version;

  protected Target() {}

  Target(UUID planId, int position, NewTarget asked) {
    this.id = asked.id();
    this.planId = planId;
    this.position = position;
    this.code = asked.code();
    this.objectiveCode = asked.objective();
    this.statement = asked.statement();
    this.indicatorCode = asked.indicator();
    this.comparator = asked.comparator();
    this.comparatorText = asked.comparatorText();
    this.value = asked.value();
    this.upperValue = asked.upperValue();
    this.unit = asked.unit();
    this.due = asked.due();
    this.population = asked.population();
    this.areaId = asked.areaId();
    this.origin = asked.origin();
    this.effectiveComparator =
        comparator.open() ? asked.effectiveComparator() : plain(asked.comparator());
    this.comparatorConfirmed = effectiveComparator != null;
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

  @Nullable String objectiveCode() {
    return objectiveCode;
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
    return plain(value);
  }

  @Nullable BigDecimal upperValue() {
    return plain(upperValue);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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

  TargetOrigin origin() {
    return origin;
  }

  long version() {
    return version;
  }
}
