package vn.canbang.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetCompletion;

/** Targets for other rooms. */
public interface Targets {

  /** Adds the targets of a recorded plan, in the document's order. */
  void record(OrgScope scope, UUID planId, List<NewTarget> targets);

  /** Records that a milestone in words was reached. */
  void complete(OrgScope scope, UUID targetId, TargetCompletion completion);

  /** The targets of a plan in document order; the caller has checked that the plan is seen. */
  List<WrittenTarget> written(OrgScope scope, UUID planId);

  /** The sentences of a plan's targets, in its order; empty when the caller does not see it. */
  List<String> statements(OrgScope scope, UUID planId);

  /**
   * What may be said of a plan's targets in an area, in its order: of the plan's own area all of
   * them, of a part of it those that figures are kept of. Targets that do not speak of the area,
   * and those of a strategy that is only cited, are left out; all when the caller does not see the
   * plan.
   */
  List<JudgedTarget> judged(OrgScope scope, UUID planId, ReportingPeriod period, UUID areaId);

  /**
   * The level that a plan sets for an area and indicator on a day, of the plans that the caller
   * sees; the one that ends first, for a year's plan is nearer than a strategy.
   */
  Optional<TargetLine> line(OrgScope scope, String indicator, UUID areaId, LocalDate on);
}
