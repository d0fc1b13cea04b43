package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.lineage.LineageQueries.PlanRow;
import vn.canbang.shared.http.Ref;

/** Issuers as they were called on the day of each plan. */
record IssuerNames(Map<UUID, OrganisationRef> today, Map<UUID, OrganisationTimeline> timelines) {

  static IssuerNames of(Organisations organisations, Collection<PlanRow> rows) {
    Set<UUID> ids = rows.stream().map(PlanRow::issuerId).collect(Collectors.toSet());
    return ids.isEmpty()
        ? new IssuerNames(Map.of(), Map.of())
        : new IssuerNames(organisations.byIds(ids), organisations.timelines(ids));
  }

  Ref issuer(PlanRow plan) {
    OrganisationRef issuer = Objects.requireNonNull(today.get(plan.issuerId()));
    return new Ref(issuer.code(), of(timelines, issuer, plan.day()));
  }

  /** What the unit was called on that day. */
  static String of(Map<UUID, OrganisationTimeline> timelines, OrganisationRef unit, LocalDate day) {
    OrganisationTimeline timeline = timelines.get(unit.id());
    return timeline == null ? unit.name() : timeline.on(day).name();
  }
}
