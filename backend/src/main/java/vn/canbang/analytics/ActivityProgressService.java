package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.Plans;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SortKey;

/** Tells how far plans have come. */
@ApplicationScoped
class ActivityProgressService {

  private static final ActivityProgressRow NOTHING =
      new ActivityProgressRow(null, 0, 0, 0, 0, 0, 0, 0);

  private final ActivityProgressQueries queries;
  private final Plans plans;

  ActivityProgressService(ActivityProgressQueries queries, Plans plans) {
    this.queries = queries;
    this.plans = plans;
  }

  @Transactional
  ActivityProgressView of(
      OrgScope scope,
      ProgressBy by,
      LocalDate on,
      @Nullable UUID plan,
      @Nullable UUID organisation) {
    if (plan != null && !plans.visible(scope, plan)) {
      throw ProblemException.notFound();
    }
    List<ActivityProgressRow> rows = queries.of(scope, by, on, plan, organisation);
    if (rows.size() > ActivityProgressQueries.MOST) {
      throw ProblemException.malformed(
          List.of(
              Fault.of("?by", "analytics.too-many-rows", by.name(), ActivityProgressQueries.MOST)));
    }
    return new ActivityProgressView(
        on,
        by,
        by == ProgressBy.ACTIVITY ? rows : byName(rows),
        rows.stream().reduce(NOTHING, ActivityProgressRow::plus));
  }

  /** Who serves no area comes last. */
  private static List<ActivityProgressRow> byName(List<ActivityProgressRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                row -> row.key() == null ? null : SortKey.of(row.key().name()),
                Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
