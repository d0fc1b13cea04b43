package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.Dates;

/**
 * Who may do what about an organisation: shown as {@code allowedActions} and enforced, by one rule.
 * An administrator keeps what stands under them in order; nobody moves, merges or closes the branch
 * that they sit on, which is for whoever administers one above it.
 */
final class OrganisationPolicy {

  private OrganisationPolicy() {}

  /**
   * @param validTo the first day after its last
   * @param overIt the caller is ADMIN over it
   * @param overAbove the caller is ADMIN over one above it
   */
  record Standing(boolean group, LocalDate validTo, boolean overIt, boolean overAbove) {

    boolean open() {
      return validTo.equals(Dates.OPEN_END);
    }
  }

  static List<OrganisationAction> allowed(Standing standing) {
    if (!standing.open()) {
      return List.of();
    }
    return new ArrayList<>(permitted(standing));
  }

  /** Ends the request with 403, or 409 where the organisation has an end already. */
  static void require(OrganisationAction action, Standing standing) {
    if (!permitted(standing).contains(action)) {
      throw ProblemException.forbidden();
    }
    if (!standing.open()) {
      throw ProblemException.conflict("organisation.closed", standing.validTo());
    }
  }

  private static Set<OrganisationAction> permitted(Standing standing) {
    Set<OrganisationAction> actions = EnumSet.noneOf(OrganisationAction.class);
    if (standing.overIt()) {
      actions.add(OrganisationAction.EDIT);
      if (!standing.group()) {
        actions.add(OrganisationAction.ADD_CHILD);
      }
    }
    if (standing.overAbove()) {
      actions.add(OrganisationAction.MOVE);
      actions.add(OrganisationAction.CLOSE);
      if (!standing.group()) {
        actions.add(OrganisationAction.MERGE);
      }
    }
    return actions;
  }
}
