package vn.canbang.plan;

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
import vn.canbang.plan.PlanRequestQueries.OwedRow;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.security.OrgScope;

/** Says which plans of its own a unit owes. */
@ApplicationScoped
class PlanRequests {

  private final PlanRequestQueries requests;
  private final PlanQueries queries;
  private final Organisations organisations;

  PlanRequests(PlanRequestQueries requests, PlanQueries queries, Organisations organisations) {
    this.requests = requests;
    this.queries = queries;
    this.organisations = organisations;
  }

  List<PlanToMake> toMake(OrgScope scope, UUID organisationId, LocalDate on) {
    List<OwedRow> owed = requests.owed(scope, organisations.withAbsorbed(organisationId, on), on);
    Set<UUID> plans = new HashSet<>();
    Set<UUID> issuers = new HashSet<>();
    for (OwedRow row : owed) {
      plans.add(row.planId());
      issuers.add(row.issuerId());
      if (row.draftId() != null) {
        plans.add(row.draftId());
      }
    }
    Map<UUID, PlanRef> refs = queries.refs(scope, plans);
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
