package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.plan.follow.PlanParts;
import vn.canbang.plan.follow.PlanSeriesNames;
import vn.canbang.shared.http.NamedRef;

/** Tells the plan room which series carry out what its plans ask for. */
@ApplicationScoped
class PlanSeries implements PlanParts, PlanSeriesNames {

  private final SeriesQueries queries;

  PlanSeries(SeriesQueries queries) {
    this.queries = queries;
  }

  @Override
  public Kind kind() {
    return Kind.REPORT_SERIES;
  }

  @Override
  public Map<UUID, Integer> countByPlan(Collection<UUID> planIds) {
    return queries.countByPlan(planIds);
  }

  @Override
  public Map<String, NamedRef> byCodes(Collection<String> codes) {
    return queries.names(codes).stream().collect(Collectors.toMap(NamedRef::code, n -> n));
  }
}
