package vn.canbang.document.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.documenttype.DocumentTypeNames;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.target.Targets;

/** Plans as official documents. */
@ApplicationScoped
class PlanDocuments {

  private final Plans plans;
  private final Activities activities;
  private final Targets targets;
  private final DocumentTypeNames typeNames;
  private final Letterheads letterheads;
  private final BusinessClock clock;

  PlanDocuments(
      Plans plans,
      Activities activities,
      Targets targets,
      DocumentTypeNames typeNames,
      Letterheads letterheads,
      BusinessClock clock) {
    this.plans = plans;
    this.activities = activities;
    this.targets = targets;
    this.typeNames = typeNames;
    this.clock = clock;
    this.letterheads = letterheads;
  }

  /** 404 for a plan that the caller does not see. */
  OfficialDocument read(OrgScope scope, UUID planId) {
    PlanView plan = plans.read(scope, planId);
    Map<String, String> types = typeNames.of(scope, clock.today());
    return document(
        new PlanSource(
            plan,
            activities.read(scope, planId),
            targets.statements(scope, planId),
            letterhead(scope, plan),
            types,
            amended(scope, plan, types)));
  }

  private @Nullable String amended(OrgScope scope, PlanView plan, Map<String, String> types) {
    PlanRef amends = plan.amends();
    if (amends == null || !plans.visible(scope, amends.id())) {
      return null;
    }
    PlanView amended = plans.read(scope, amends.id());
    String type = types.getOrDefault(amended.documentType(), amended.documentType());
    return "%s số %s %s"
        .formatted(
            type,
            amended.number() == null ? Dots.NUMBER : amended.number(),
            OfficialDate.words(amended.issuedOn()));
  }

  static OfficialDocument document(PlanSource source) {
    PlanView plan = source.plan();
    Letterhead letterhead = source.letterhead();
    String type = source.typeName(plan.documentType());
    String number = letterhead.numberLine(plan.number(), plan.documentType());
    return new OfficialDocument(
        new Head(
            letterhead.parentLines(),
            letterhead.issuerLines(),
            number,
            Letterhead.placeAndDate(plan.place(), plan.issuedOn()),
            isDraft(plan.status()) ? "DỰ THẢO" : null,
            type,
            plan.title()),
        PlanBody.of(source),
        PlanFoot.of(plan.recipients(), plan.signatory()),
        PlanAnnexes.of(
            plan, source.activities(), letterhead.attachedTo(type, number, plan.issuedOn())),
        OfficialDocument.NOTE);
  }

  private static boolean isDraft(PlanStatus status) {
    return switch (status) {
      case DRAFT, IN_REVIEW -> true;
      case ISSUED, CLOSED -> false;
    };
  }

  private Letterhead letterhead(OrgScope scope, PlanView plan) {
    LocalDate day = plan.issuedOn() == null ? plan.periodStart() : plan.issuedOn();
    return letterheads.of(scope, plan.issuer().code(), day);
  }
}
