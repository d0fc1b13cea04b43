package vn.canbang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/**
 * Who sees the money of a plan: those whose subtree holds its issuer, and those whom it gives the
 * duty to provide the money. To everybody else who reads the plan there is none.
 */
@ApplicationScoped
class BudgetAccess {

  private final Plans plans;
  private final Organisations organisations;

  BudgetAccess(Plans plans, Organisations organisations) {
    this.plans = plans;
    this.organisations = organisations;
  }

  /** The plan, when the caller sees its money. */
  Optional<BudgetPlan> find(OrgScope scope, UUID planId) {
    Optional<PlanFrame> frame = plans.frame(scope, planId);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    UUID issuer = frame.get().issuerId();
    PlanView plan = plans.read(scope, planId);
    Set<UUID> providers = providers(plan);
    if (!scope.covers(issuer) && providers.stream().noneMatch(scope::covers)) {
      return Optional.empty();
    }
    boolean mayEdit =
        Stream.concat(Stream.of(issuer), providers.stream())
            .anyMatch(unit -> scope.holds(Role.PLANNER, unit) || scope.holds(Role.REPORTER, unit));
    return Optional.of(new BudgetPlan(plan, issuer, mayEdit));
  }

  /** The same, ends the request unless the caller writes in it: 404, 403. */
  BudgetPlan require(OrgScope scope, UUID planId) {
    BudgetPlan found = find(scope, planId).orElseThrow(ProblemException::notFound);
    if (!found.mayEdit()) {
      throw ProblemException.forbidden();
    }
    return found;
  }

  private Set<UUID> providers(PlanView plan) {
    Set<String> codes =
        plan.duties().stream()
            .filter(duty -> duty.role() == DutyRole.FUND)
            .flatMap(
                duty ->
                    Stream.concat(Stream.ofNullable(duty.organisation()), duty.members().stream()))
            .map(Ref::code)
            .collect(Collectors.toSet());
    return codes.isEmpty()
        ? Set.of()
        : organisations.byCodes(codes).values().stream()
            .map(OrganisationRef::id)
            .collect(Collectors.toSet());
  }
}
