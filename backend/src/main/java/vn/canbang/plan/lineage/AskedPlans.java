package vn.canbang.plan.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.lineage.PlanRequestQueries.OwedRow;
import vn.canbang.shared.security.OrgScope;

/** Says which plans of its own a unit owes. */
@ApplicationScoped
class AskedPlans implements PlansToMake {

  private final PlanRequestQueries requests;
  private final Plans plans;
  private final Organisations organisations;

  AskedPlans(PlanRequestQueries requests, Plans plans, Organisations organisations) {
    this.requests = requests;
    this.plans = plans;
    this.organisations = organisations;
  }

  @Override
  public List<PlanToMake> of(OrgScope scope, UUID organisationId, LocalDate on) {
    List<OwedRow> owed = requests.owed(scope, organisations.withAbsorbed(organisationId, on), on);
    Set<UUID> named = new HashSet<>();
    Set<UUID> issuers = new HashSet<>();
    for (OwedRow row : owed) {
      named.add(row.planId());
      issuers.add(row.issuerId());
      if (row.draftId() != null) {
        named.add(row.draftId());
      }
    }
    Map<UUID, PlanRef> refs = plans.refs(scope, named);
    Map<UUID, OrganisationRef> names = organisations.byIds(issuers);
    return owed.stream()
        .map(
            row ->
                new PlanToMake(
                    Objects.requireNonNull(refs.get(row.planId())),
                    Objects.requireNonNull(names.get(row.issuerId())).ref(),
                    row.text(),
                    organisations.isWithin(row.issuerId(), organisationId, on)
                        ? DutyMode.DIRECT
                        : DutyMode.REQUEST,
                    row.periodEnd(),
                    row.draftId() == null ? null : refs.get(row.draftId())))
        .toList();
  }
}
