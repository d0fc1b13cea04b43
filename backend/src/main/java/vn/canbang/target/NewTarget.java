package vn.canbang.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target as a recorded plan has it.
 *
 * @param effectiveComparator how the word is counted, when a planner has confirmed it; words that
 *     leave no doubt need none
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
    TargetOrigin origin) {}
