package vn.canbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.ObjectiveKind;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.AnnexDraft;
import vn.canbang.plan.draft.BasisDraft;
import vn.canbang.plan.draft.DutyDraft;
import vn.canbang.plan.draft.FundingDraft;
import vn.canbang.plan.draft.ObjectiveDraft;
import vn.canbang.plan.draft.ParagraphDraft;
import vn.canbang.plan.draft.PlanRequestDraft;
import vn.canbang.plan.draft.RecipientDraft;
import vn.canbang.plan.draft.ReportingDutyDraft;
import vn.canbang.plan.draft.SectionDraft;
import vn.canbang.plan.draft.TargetGroupDraft;
import vn.canbang.plan.follow.YearsMoved;

/**
 * Makes one part of a plan say what another says.
 *
 * @param years what its years become
 * @param copies what parts that stand in, or are cited in, each other become
 */
record PartCopy(YearsMoved years, Map<UUID, PlanPart> copies) {

  /** A part of this kind that is yet to be written. */
  static PlanPart empty(Plan plan, PlanPartKind kind) {
    return switch (kind) {
      case LEGAL_BASIS -> LegalBasis.empty(plan);
      case OBJECTIVE -> new Objective(plan, 0, "", ObjectiveKind.GENERAL, "");
      case SECTION -> new Section(plan, 0, "", null, null);
      case TARGET_GROUP -> new TargetGroup(plan, 0, "", false);
      case DUTY -> new Duty(plan, 0, "", "", DutyRole.LEAD, DutyMode.DIRECT);
      case REPORTING_DUTY -> ReportingDuty.empty(plan);
      case FUNDING -> new Funding(plan, 0, List.of(), "", "", null);
      case RECIPIENT -> new Recipient(plan, 0, "", null, null);
      case ANNEX -> new Annex(plan, 0, "", null);
      case PLAN_REQUEST -> new PlanRequest(plan, 0, "");
    };
  }

  /** Writes one over the other, with its place and number; both are of the same kind. */
  void write(PlanPart from, PlanPart to) {
    switch (from.kind()) {
      case LEGAL_BASIS -> basis((LegalBasis) from, (LegalBasis) to);
      case OBJECTIVE -> objective((Objective) from, (Objective) to);
      case SECTION -> section((Section) from, (Section) to);
      case TARGET_GROUP -> {
        TargetGroup group = (TargetGroup) from;
        ((TargetGroup) to).write(new TargetGroupDraft(years.in(group.text()), group.priority()));
      }
      case DUTY -> duty((Duty) from, (Duty) to);
      case REPORTING_DUTY -> report((ReportingDuty) from, (ReportingDuty) to);
      case FUNDING -> {
        Funding money = (Funding) from;
        ((Funding) to)
            .write(
                new FundingDraft(
                    money.kinds(),
                    years.in(money.source()),
                    years.in(money.text()),
                    money.decision()));
      }
      case RECIPIENT -> {
        Recipient one = (Recipient) from;
        ((Recipient) to)
            .write(
                new RecipientDraft(one.text(), List.of(), one.purpose(), one.copies()),
                direct(one.organisations()));
      }
      case ANNEX -> {
        Annex annex = (Annex) from;
        ((Annex) to).write(new AnnexDraft(years.in(annex.title()), years.of(annex.description())));
      }
      case PLAN_REQUEST -> {
        PlanRequest request = (PlanRequest) from;
        ((PlanRequest) to)
            .write(
                new PlanRequestDraft(years.in(request.text()), List.of()),
                direct(request.organisations()));
      }
    }
    to.standsAt(from.position());
  }

  private void basis(LegalBasis basis, LegalBasis copy) {
    UUID citedIn = basis.citedInId();
    PlanPart citing = citedIn == null ? null : copies.get(citedIn);
    copy.write(
        new BasisDraft(
            basis.relation(),
            basis.documentType(),
            basis.numberTyped(),
            basis.issuedOn(),
            basis.issuer(),
            basis.title(),
            basis.location(),
            basis.periodFrom(),
            basis.periodTo(),
            basis.horizon(),
            citing == null ? null : citing.id(),
            null),
        basis.resolvedPlanId());
  }

  private void objective(Objective objective, Objective copy) {
    copy.write(new ObjectiveDraft(objective.aim(), years.in(objective.text())));
    copy.isNumbered(objective.code());
  }

  private void section(Section section, Section copy) {
    Section parent = section.parent();
    List<Paragraph> known = new ArrayList<>(copy.paragraphs());
    List<ParagraphDraft> said = new ArrayList<>();
    for (Paragraph paragraph : section.paragraphs()) {
      String text = years.inParagraph(paragraph.text());
      said.add(new ParagraphDraft(sameAs(text, known), text));
    }
    copy.write(new SectionDraft(years.of(section.heading()), said));
    copy.standsIn(parent == null ? null : (Section) copies.get(parent.id()));
    copy.isNumbered(section.code());
  }

  /** The id of a paragraph that says this already, which is taken from those known. */
  private static @Nullable UUID sameAs(String text, List<Paragraph> known) {
    for (Paragraph paragraph : known) {
      if (paragraph.text().equals(text)) {
        known.remove(paragraph);
        return paragraph.id();
      }
    }
    return null;
  }

  private void duty(Duty duty, Duty copy) {
    copy.write(
        new DutyDraft(
            duty.organisationText(),
            List.of(),
            duty.role(),
            duty.mode(),
            duty.tasks().stream().map(years::in).toList()),
        direct(duty.organisations()));
    copy.isNumbered(duty.code());
  }

  private void report(ReportingDuty asked, ReportingDuty copy) {
    copy.write(
        new ReportingDutyDraft(
            asked.fromText(),
            null,
            asked.toText(),
            List.of(),
            asked.viaText(),
            null,
            years.of(asked.dueOn()),
            years.of(asked.dueText()),
            asked.frequency(),
            years.in(asked.what())),
        asked.fromId(),
        List.copyOf(asked.receivers()),
        asked.viaId());
  }

  private static List<NamedOrganisation> direct(List<NamedOrganisation> named) {
    return named.stream().filter(NamedOrganisation::direct).toList();
  }
}
