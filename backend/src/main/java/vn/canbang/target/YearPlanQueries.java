package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.plan.PlanVisibility;
import vn.canbang.report.YearPlans;
import vn.canbang.shared.security.OrgScope;

/**
 * Tells the room of reports which counts plans set for a year: levels of indicators that only count
 * cells, set for the area itself or handed down to it.
 */
@ApplicationScoped
class YearPlanQueries implements YearPlans {

  private final Session session;
  private final Indicators indicators;

  YearPlanQueries(Session session, Indicators indicators) {
    this.session = session;
    this.indicators = indicators;
  }

  @Override
  public Map<Set<String>, Long> of(
      OrgScope scope, @Nullable UUID planId, UUID areaId, int year, Collection<Set<String>> cells) {
    Set<Set<String>> asked = new HashSet<>(cells);
    Map<String, Set<String>> byIndicator = new HashMap<>();
    for (IndicatorView indicator : indicators.all(scope)) {
      Set<String> counted = counted(indicator);
      if (asked.contains(counted)) {
        byIndicator.put(indicator.code(), counted);
      }
    }
    Map<Set<String>, Long> levels = new HashMap<>();
    if (!byIndicator.isEmpty()) {
      var query =
          session
              .createNativeQuery(LEVELS, Object[].class)
              .addScalar("indicator_code", String.class)
              .addScalar("level_value", BigDecimal.class)
              .setParameter("area", areaId)
              .setParameter("year", year)
              .setParameter("plan", planId == null ? areaId : planId)
              .setParameterList("indicators", byIndicator.keySet());
      scope.parameters().forEach(query::setParameter);
      for (Object[] row : query.getResultList()) {
        BigDecimal level = ((BigDecimal) row[1]).stripTrailingZeros();
        Set<String> counted = byIndicator.get((String) row[0]);
        if (counted != null && level.scale() <= 0) {
          levels.putIfAbsent(counted, level.longValueExact());
        }
      }
    }
    return levels;
  }

  /** The cells that an indicator counts once each and does nothing else with; else empty. */
  private static Set<String> counted(IndicatorView indicator) {
    boolean plain =
        indicator.denominator() == null
            && indicator.factor() == 1
            && indicator.numerator().parts().stream().allMatch(part -> part.weight() == 1);
    return plain
        ? indicator.numerator().cells().stream().map(CellKey::toString).collect(Collectors.toSet())
        : Set.of();
  }

  /**
   * The level of the report's own plan first, then one set for the area before one handed down,
   * then the plan that began last. A level speaks of a year by its milestone, by its last day, or
   * because its plan is of that year only; a band is no count.
   */
  private static final String LEVELS =
      """
      select indicator_code, level_value from (
        select t.indicator_code, coalesce(m.level_value, t.level_value) as level_value,
          t.plan_id, 0 as handed_down, p.period_start, t.position
        from target t
        join plan p on p.id = t.plan_id
        left join target_milestone m on m.target_id = t.id and m.of_year = :year
        where t.area_id = :area
          and (m.of_year is not null or extract(year from t.due) = :year
            or (extract(year from p.period_start) = :year
              and extract(year from p.period_end) = :year))
          and case when m.of_year is null then t.upper_value else m.upper_value end is null
          and %1$s
        union all
        select t.indicator_code, a.level_value, t.plan_id, 1 as handed_down, p.period_start,
          t.position
        from target_allocation a
        join target_cascade_edition e on e.id = a.edition_id
        join target_cascade c on c.target_id = e.target_id and c.in_force = e.edition
        join target t on t.id = c.target_id
        join plan p on p.id = t.plan_id
        where a.area_id = :area
          and (extract(year from coalesce(a.due, t.due)) = :year
            or (extract(year from p.period_start) = :year
              and extract(year from p.period_end) = :year))
          and a.upper_value is null
          and %1$s) levels
      where level_value is not null
      order by case when plan_id = :plan then 0 else 1 end, handed_down, period_start desc,
        plan_id, position
      """
          .formatted(
              "t.indicator_code in (:indicators) and p.status in ('ISSUED', 'CLOSED')"
                  + " and t.closed_on is null and ("
                  + PlanVisibility.sql("p")
                  + " or "
                  + AllocatedLevels.addressedSql("t.id")
                  + ")");
}
