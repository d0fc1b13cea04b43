package vn.canbang.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.PlanCounts;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SignatoryView;
import vn.canbang.plan.document.SignedCopy;
import vn.canbang.shared.http.NamedRef;

/** A plan and all the names that its page needs. */
record PlanPage(
    Plan plan,
    PlanLines lines,
    AreaRef area,
    PlanCounts counts,
    Map<UUID, PlanRef> others,
    @Nullable NamedRef programme,
    @Nullable SignedCopy signedCopy,
    List<PlanAction> allowedActions) {

  PlanView view() {
    return new PlanView(
        plan.id(),
        plan.type(),
        plan.status(),
        plan.title(),
        plan.number(),
        plan.issuedOn(),
        lines.named(plan.issuerId()),
        area.ref(),
        plan.periodStart(),
        plan.periodEnd(),
        programme,
        plan.recorded(),
        plan.gaps(),
        counts,
        plan.documentType(),
        plan.place(),
        plan.title(),
        plan.head().scope(),
        plan.body().legalBases().stream().map(lines::basis).toList(),
        plan.body().objectives().stream().map(PlanLines::objective).toList(),
        plan.body().sections().stream().map(PlanLines::section).toList(),
        plan.body().duties().stream().map(lines::duty).toList(),
        plan.body().reportingDuties().stream().map(lines::reportingDuty).toList(),
        plan.body().funding().stream().map(PlanLines::funding).toList(),
        plan.body().recipients().stream().map(lines::recipient).toList(),
        signatory(plan.signatory()),
        plan.body().annexes().stream().map(PlanLines::annex).toList(),
        plan.body().requests().stream().map(lines::request).toList(),
        plan.head().themes().stream().sorted(Comparator.naturalOrder()).toList(),
        plan.body().targetGroups().stream().map(PlanLines::targetGroup).toList(),
        List.copyOf(plan.head().externalProjects()),
        plan.edition(),
        plan.review(),
        other(plan.amendsId()),
        plan.amendReason(),
        plan.ended(others),
        other(plan.amendmentId()),
        signedCopy,
        plan.version(),
        allowedActions);
  }

  private @Nullable PlanRef other(@Nullable UUID planId) {
    return planId == null ? null : others.get(planId);
  }

  private static SignatoryView signatory(Signing signed) {
    return new SignatoryView(
        signed.onBehalfOf(),
        signed.authority(),
        signed.authorityText(),
        signed.title(),
        signed.name());
  }
}
