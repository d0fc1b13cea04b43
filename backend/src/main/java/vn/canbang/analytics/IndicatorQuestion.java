package vn.canbang.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an indicator.
 *
 * @param area code on the map's day; the country when null
 * @param level of the areas, when asked by level
 * @param areas codes of the areas instead; empty when asked by {@code area}
 * @param mapDate the day whose map is used for all periods; each period's end when null
 * @param disaggregation code of a dimension to split the indicator by as well; null for none
 */
record IndicatorQuestion(
    String indicator,
    @Nullable String area,
    AreaBreakdown by,
    @Nullable Integer level,
    List<String> areas,
    PeriodList periods,
    PeriodWindow window,
    @Nullable LocalDate mapDate,
    @Nullable String disaggregation,
    Set<AnalyticsField> fields) {

  /** The day on whose map the areas are looked for. */
  LocalDate reference() {
    return mapDate == null ? periods.last().end() : mapDate;
  }
}
