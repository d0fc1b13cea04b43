package vn.canbang.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.canbang.activity.Activities;
import vn.canbang.area.AreaRef;
import vn.canbang.lint.content.PlanContent;
import vn.canbang.lint.content.UpperDeadline;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.PlanFrame;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.ReportingDutyView;
import vn.canbang.plan.lineage.LegalDocuments;
import vn.canbang.plan.lineage.Standings;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.Targets;

/** Puts a plan together for the rules, with what they have to know of the world around it. */
@ApplicationScoped
class LintedPlans {

  private static final Set<String> COLLECTIVE =
      Set.of(OrganisationKind.PEOPLES_COMMITTEE.name(), OrganisationKind.STEERING_COMMITTEE.name());

  /** A plan carries out one or two others of the system. */
  private static final int MOST_PLANS_ABOVE = 4;

  private final Plans plans;
  private final Activities activities;
  private final Targets targets;
  private final Organisations organisations;
  private final PlaceNames places;
  private final LegalDocuments documents;
  private final BusinessClock clock;

  LintedPlans(
      Plans plans,
      Activities activities,
      Targets targets,
      Organisations organisations,
      PlaceNames places,
      LegalDocuments documents,
      BusinessClock clock) {
    this.plans = plans;
    this.activities = activities;
    this.targets = targets;
    this.organisations = organisations;
    this.places = places;
    this.documents = documents;
    this.clock = clock;
  }

  /** 404 for a plan that the caller does not see. */
  PlanContent read(OrgScope scope, UUID planId) {
    PlanView plan = plans.read(scope, planId);
    PlanFrame frame = plans.frame(scope, planId).orElseThrow(ProblemException::notFound);
    LocalDate on =
        switch (frame.status()) {
          case DRAFT, IN_REVIEW -> clock.today();
          case ISSUED, CLOSED -> frame.documentDate();
        };
    OrganisationRef issuer = issuer(frame.issuerId(), on);
    AreaRef area = places.area(frame.areaId());
    ContentOfPlan content =
        new ContentOfPlan(
            plan,
            activities.read(scope, planId),
            targets.written(scope, planId),
            issuer.name(),
            COLLECTIVE.contains(issuer.kind()),
            area,
            on);
    return content.with(
        places.around(area, on, content.passages()),
        above(scope, plan, issuer),
        new Standings(documents.all(scope), on));
  }

  /** Reports that plans it rests on ask of its issuer, by itself or as one of a group. */
  private List<UpperDeadline> above(OrgScope scope, PlanView plan, OrganisationRef issuer) {
    Set<UUID> upperPlans = new LinkedHashSet<>();
    for (LegalBasisView basis : plan.legalBases()) {
      PlanRef cited = basis.plan();
      if (cited != null
          && basis.relation() != BasisRelation.MENTIONS
          && upperPlans.size() < MOST_PLANS_ABOVE) {
        upperPlans.add(cited.id());
      }
    }
    List<UpperDeadline> above = new ArrayList<>();
    for (UUID id : upperPlans) {
      PlanView upper = plans.read(scope, id);
      for (ReportingDutyView asked : upper.reportingDuties()) {
        LocalDate due = asked.dueOn();
        Ref from = asked.from();
        if (due != null && from != null && asks(from, issuer, upper)) {
          above.add(
              new UpperDeadline(Objects.requireNonNullElse(upper.number(), upper.title()), due));
        }
      }
    }
    return above;
  }

  private boolean asks(Ref from, OrganisationRef issuer, PlanView upper) {
    return from.code().equals(issuer.code())
        || organisations
            .byCode(from.code())
            .filter(OrganisationRef::group)
            .map(group -> organisations.members(group.id(), upper.periodStart()))
            .orElse(List.of())
            .stream()
            .anyMatch(member -> member.id().equals(issuer.id()));
  }

  /** As it was called on the plan's day. */
  private OrganisationRef issuer(UUID id, LocalDate on) {
    Map<UUID, OrganisationRef> then = organisations.byIds(List.of(id), on);
    OrganisationRef called = then.get(id);
    return called == null ? organisations.byId(id).orElseThrow() : called;
  }
}
