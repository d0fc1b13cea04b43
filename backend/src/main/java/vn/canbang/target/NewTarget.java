package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.measure.TargetMeasure;

/**
 * A target as a recorded plan has it.
 *
 * @param effectiveComparator how the word is counted, when a planner has confirmed it; words that
 *     leave no doubt need none
 * @param measure what the level is compared with
 */
public record NewTarget(
    UUID id,
    String code,
    @Nullable String objective,
    String statement,
    @Nullable String indicator,
    TargetComparator comparator,
    @Nullable String comparatorText,
    @Nullable EffectiveComparator effectiveComparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable String unit,
    @Nullable LocalDate due,
    @Nullable String population,
    UUID areaId,
    TargetOrigin origin,
    TargetMeasure measure) {

  /** One whose level is compared with the indicator's own value. */
  public NewTarget(
      UUID id,
      String code,
      @Nullable String objective,
      String statement,
      @Nullable String indicator,
      TargetComparator comparator,
      @Nullable String comparatorText,
      @Nullable EffectiveComparator effectiveComparator,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable String unit,
      @Nullable LocalDate due,
      @Nullable String population,
      UUID areaId,
      TargetOrigin origin) {
    this(
        id,
        code,
        objective,
        statement,
        indicator,
        comparator,
        comparatorText,
        effectiveComparator,
        value,
        upperValue,
        unit,
        due,
        population,
        areaId,
        origin,
        TargetMeasure.PLAIN);
  }

  /** The same, measured in another way. */
  public NewTarget measured(TargetMeasure by) {
    return new NewTarget(
        id,
        code,
        objective,
        statement,
        indicator,
        comparator,
        comparatorText,
        effectiveComparator,
        value,
        upperValue,
        unit,
        due,
        population,
        areaId,
        origin,
        by);
  }
}
