package vn.canbang.document.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.activity.LeadBasis;
import vn.canbang.activity.RecordedActivity;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.draft.SignatoryDraft;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.target.NewTarget;
import vn.canbang.target.TargetOrigin;

/** A document's parts in the words of the rooms that keep them. */
final class DocumentParts {

  private DocumentParts() {}

  /** What a plan cannot be made without. */
  record Head(PlanType type, String title, LocalDate periodStart, LocalDate periodEnd) {}

  /** Number and date of a draft are given when it is issued. */
  static RecordedPlan plan(PlanDocument of, Head head, PlanRecordingService.Wanted wanted) {
    boolean draft = wanted.as() == RecordAs.DRAFT;
    SignatoryDraft signs = of.signatory();
    return new RecordedPlan(
        head.type(),
        of.documentType(),
        draft ? null : of.number(),
        head.title(),
        wanted.issuer(),
        wanted.area(),
        of.programme(),
        of.place(),
        draft ? null : of.issuedOn(),
        head.periodStart(),
        head.periodEnd(),
        of.scope(),
        of.themes(),
        of.targetGroups().stream()
            .map(group -> new RecordedPlan.Group(group.text(), group.priority()))
            .toList(),
        of.legalBases().stream().map(DocumentParts::basis).toList(),
        of.objectives().stream()
            .map(aim -> new RecordedPlan.Aim(aim.code(), aim.kind(), aim.text()))
            .toList(),
        of.sections().stream()
            .map(
                part ->
                    new RecordedPlan.Part(
                        part.code(), part.parent(), part.heading(), part.paragraphs()))
            .toList(),
        of.duties().stream()
            .map(
                duty ->
                    new RecordedPlan.Task(
                        duty.code(),
                        duty.organisationText(),
                        duty.organisations(),
                        duty.role(),
                        duty.mode(),
                        duty.tasks()))
            .toList(),
        of.reportingDuties().stream()
            .map(
                asked ->
                    new RecordedPlan.ReportAsked(
                        asked.fromText(),
                        asked.from(),
                        asked.toText(),
                        asked.to(),
                        asked.viaText(),
                        asked.via(),
                        asked.dueOn(),
                        asked.dueText(),
                        asked.frequency(),
                        asked.what(),
                        null))
            .toList(),
        of.funding().stream()
            .map(
                money ->
                    new RecordedPlan.Money(
                        money.kinds(), money.source(), money.text(), money.decision()))
            .toList(),
        of.recipients().stream()
            .map(
                line ->
                    new RecordedPlan.Receiver(
                        line.text(), line.organisations(), line.purpose(), line.copies()))
            .toList(),
        new RecordedPlan.Signed(
            signs.onBehalfOf(),
            signs.authority(),
            signs.authorityText(),
            signs.title(),
            signs.name()),
        of.annexes().stream()
            .map(annex -> new RecordedPlan.Attached(annex.title(), annex.description()))
            .toList(),
        of.planRequests().stream()
            .map(asked -> new RecordedPlan.Request(asked.text(), asked.organisations()))
            .toList());
  }

  private static RecordedPlan.Basis basis(DocumentBasis basis) {
    return new RecordedPlan.Basis(
        basis.relation(),
        basis.documentType(),
        basis.number(),
        basis.issuedOn(),
        basis.issuer(),
        basis.title(),
        basis.location(),
        basis.periodFrom(),
        basis.periodTo(),
        basis.horizon(),
        basis.citedIn());
  }

  static NewTarget target(DocumentTarget target, String code, UUID areaId) {
    return new NewTarget(
        Ids.next(),
        code,
        target.objective(),
        target.statement(),
        target.indicator(),
        target.comparator(),
        target.comparatorText(),
        null,
        target.value(),
        target.upperValue(),
        target.unit(),
        target.due(),
        target.population(),
        areaId,
        TargetOrigin.PLAN);
  }

  static RecordedActivity activity(DocumentActivity activity, String code) {
    return new RecordedActivity(
        code,
        activity.section(),
        activity.title(),
        activity.description(),
        activity.category(),
        true,
        activity.lead(),
        activity.leadText(),
        activity.lead() == null && activity.leadText() == null ? null : LeadBasis.STATED,
        activity.coordinators().stream()
            .map(with -> new RecordedActivity.Partner(with.text(), with.organisation()))
            .toList(),
        activity.scheduleText(),
        activity.rules().stream()
            .map(
                rule ->
                    new RecordedActivity.Rule(
                        rule.kind(),
                        rule.start(),
                        rule.end(),
                        rule.month(),
                        rule.observance(),
                        rule.tentative(),
                        rule.durationDays()))
            .toList(),
        activity.location(),
        activity.audience(),
        activity.expectedParticipants(),
        activity.separatePlan(),
        activity.outputs().stream()
            .map(
                output ->
                    new RecordedActivity.Product(
                        output.name(),
                        output.quantity(),
                        output.unit(),
                        output.allocations().stream()
                            .map(
                                share ->
                                    new RecordedActivity.Share(
                                        share.text(),
                                        share.organisation(),
                                        share.quantity(),
                                        false,
                                        null,
                                        null,
                                        null))
                            .toList()))
            .toList(),
        activity.materials(),
        activity.channels(),
        List.of());
  }
}
