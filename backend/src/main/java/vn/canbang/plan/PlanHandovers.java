package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.identity.handover.HandoverDraft;
import vn.canbang.identity.handover.HandoverKind;
import vn.canbang.identity.handover.HandoverPerson;
import vn.canbang.identity.handover.Handovers;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/** Hands over plans that somebody has drafted and nobody has issued. */
@ApplicationScoped
class PlanHandovers implements Handovers {

  private final PlanRepository plans;
  private final Organisations organisations;
  private final Audit audit;

  PlanHandovers(PlanRepository plans, Organisations organisations, Audit audit) {
    this.plans = plans;
    this.organisations = organisations;
    this.audit = audit;
  }

  @Override
  public List<HandoverDraft> drafts(OrgScope scope, UUID userId) {
    List<Plan> drafts = plans.draftsOf(scope, userId);
    Map<UUID, OrganisationRef> issuers =
        organisations.byIds(drafts.stream().map(Plan::issuerId).collect(Collectors.toSet()));
    return drafts.stream()
        .map(
            plan ->
                new HandoverDraft(
                    HandoverKind.PLAN,
                    plan.id().toString(),
                    plan.title(),
                    Objects.requireNonNull(issuers.get(plan.issuerId())).ref()))
        .toList();
  }

  @Override
  public void handOver(OrgScope scope, HandoverPerson from, HandoverPerson to) {
    for (Plan plan : plans.draftsOf(scope, from.userId())) {
      plan.handOver(to.userId());
      audit.record(
          scope,
          "PLAN_HANDED_OVER",
          "plan",
          plan.id().toString(),
          plan.issuerId(),
          from.displayName(),
          to.displayName(),
          null);
    }
  }
}
