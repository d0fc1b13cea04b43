package vn.canbang.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Who may do what in a session. */
final class ReconciliationRights {

  private ReconciliationRights() {}

  /** The standing office leads: who reviews for it compares, agrees and opens again. */
  static boolean leads(OrgScope scope, Reconciliation session) {
    return scope.holds(Role.REVIEWER, session.standingOfficeId());
  }

  static boolean entersOwn(OrgScope scope, ReconciliationParticipant participant) {
    return writes(scope, participant.organisationId());
  }

  static boolean entersFor(OrgScope scope, Reconciliation session) {
    return writes(scope, session.standingOfficeId());
  }

  private static boolean writes(OrgScope scope, UUID organisation) {
    return scope.holds(Role.REPORTER, organisation) || scope.holds(Role.REVIEWER, organisation);
  }

  static List<ReconciliationAction> actions(OrgScope scope, Reconciliation session) {
    if (!leads(scope, session)) {
      return List.of();
    }
    if (!session.open()) {
      return List.of(ReconciliationAction.REOPEN);
    }
    List<ReconciliationAction> actions =
        new ArrayList<>(List.of(ReconciliationAction.EDIT_LINES, ReconciliationAction.AGREE));
    if (session.turn() == 1) {
      actions.add(ReconciliationAction.DELETE);
    }
    return actions;
  }

  static List<ParticipantAction> actions(
      OrgScope scope, Reconciliation session, ReconciliationParticipant participant) {
    if (!session.open()) {
      return List.of();
    }
    if (entersOwn(scope, participant)) {
      return List.of(ParticipantAction.ENTER);
    }
    return entersFor(scope, session) ? List.of(ParticipantAction.ENTER_FOR) : List.of();
  }
}
