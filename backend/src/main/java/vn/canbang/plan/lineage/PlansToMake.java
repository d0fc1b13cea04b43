package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Which plans of their own units owe, for other rooms. */
public interface PlansToMake {

  /** Plans of its own that the organisation was asked to make and has not issued. */
  List<PlanToMake> of(OrgScope scope, UUID organisationId, LocalDate on);
}
