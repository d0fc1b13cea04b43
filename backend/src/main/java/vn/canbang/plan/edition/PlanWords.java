package vn.canbang.plan.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanText;
import vn.canbang.shared.security.OrgScope;

/** Plans in words, as far as the caller sees them; the plan room answers. */
public interface PlanWords {

  /** A plan that the caller sees. */
  Optional<EditedPlan> find(OrgScope scope, UUID planId);

  /** How those of the plans are called that the caller sees, by id. */
  Map<UUID, PlanRef> refs(OrgScope scope, Collection<UUID> planIds);

  /** All that the plan says now, in its order. */
  List<PlanText> lines(OrgScope scope, UUID planId);

  /** What each line of an amendment was copied from in its plan, by id; new ones are left out. */
  Map<UUID, UUID> origins(OrgScope scope, UUID amendmentId);
}
