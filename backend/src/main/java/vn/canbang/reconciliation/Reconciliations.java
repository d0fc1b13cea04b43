package vn.canbang.reconciliation;

import java.util.List;
import java.util.UUID;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.security.OrgScope;

/** Sessions for other rooms. */
public interface Reconciliations {

  /** Opens a session; {@code illustrative} marks made-up figures. */
  ReconciliationView create(OrgScope scope, CreateReconciliation wanted, boolean illustrative);

  /** Writes all figures of an agency; the caller is the agency, or its standing office. */
  ReconciliationView enter(OrgScope scope, UUID id, UUID participant, PutFigures figures);

  /** Writes reasons and proposed values. */
  ReconciliationView decide(OrgScope scope, UUID id, PutReconciliationLines lines);

  /** 404 for a session that the caller does not see. */
  ReconciliationView read(OrgScope scope, UUID id);

  /** Reasons why agencies differ, in order. */
  List<NamedRef> reasons(OrgScope scope);
}
