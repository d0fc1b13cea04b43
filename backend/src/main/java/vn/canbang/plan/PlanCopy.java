package vn.canbang.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
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

/**
 * Copies the parts of a plan into a draft, with the years of the period moved on. What the document
 * cites stays as it is: a decision does not become another by a new year.
 */
final class PlanCopy {

  private final Plan from;
  private final Plan draft;
  private final YearsMoved years;
  private final Map<UUID, UUID> copies = new HashMap<>();

  PlanCopy(Plan from, Plan draft, YearsMoved years) {
    this.from = from;
    this.draft = draft;
    this.years = years;
  }

  /** Copies everything; answers each part's id with its copy's. */
  Map<UUID, UUID> all() {
    from.legalBases().forEach(this::basis);
    from.objectives().forEach(this::objective);
    Map<UUID, Section> sections = new HashMap<>();
    from.sections().forEach(section -> section(section, sections));
    for (TargetGroup group : from.targetGroups()) {
      TargetGroup copy = new TargetGroup(draft, group.position(), "", false);
      copy.write(new TargetGroupDraft(years.in(group.text()), group.priority()));
      keep(group, copy, draft.targetGroups());
    }
    from.duties().forEach(this::duty);
    from.reportingDuties().forEach(this::reportingDuty);
    for (Funding money : from.funding()) {
      Funding copy = new Funding(draft, money.position(), List.of(), "", "", null);
      copy.write(
          new FundingDraft(
              money.kinds(), years.in(money.source()), years.in(money.text()), money.decision()));
      keep(money, copy, draft.funding());
    }
    for (Recipient recipient : from.recipients()) {
      Recipient copy = new Recipient(draft, recipient.position(), "", null, null);
      copy.write(
          new RecipientDraft(recipient.text(), List.of(), recipient.purpose(), recipient.copies()),
          direct(recipient.organisations()));
      keep(recipient, copy, draft.recipients());
    }
    for (Annex annex : from.annexes()) {
      Annex copy = new Annex(draft, annex.position(), "", null);
      copy.write(new AnnexDraft(years.in(annex.title()), years.of(annex.description())));
      keep(annex, copy, draft.annexes());
    }
    for (PlanRequest request : from.requests()) {
      PlanRequest copy = new PlanRequest(draft, request.position(), "");
      copy.write(
          new PlanRequestDraft(years.in(request.text()), List.of()),
          direct(request.organisations()));
      keep(request, copy, draft.requests());
    }
    return copies;
  }

  private void basis(LegalBasis basis) {
    LegalBasis copy = LegalBasis.empty(draft);
    UUID citedIn = basis.citedInId();
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
            citedIn == null ? null : copies.get(citedIn),
            null),
        basis.resolvedPlanId());
    keep(basis, copy, draft.legalBases());
  }

  private void objective(Objective objective) {
    Objective copy =
        new Objective(draft, objective.position(), objective.code(), objective.aim(), "");
    copy.write(new ObjectiveDraft(objective.aim(), years.in(objective.text())));
    keep(objective, copy, draft.objectives());
  }

  private void section(Section section, Map<UUID, Section> sections) {
    Section parent = section.parent();
    Section copy =
        new Section(
            draft,
            section.position(),
            section.code(),
            parent == null ? null : sections.get(parent.id()),
            null);
    copy.write(
        new SectionDraft(
            years.of(section.heading()),
            section.paragraphs().stream()
                .map(paragraph -> new ParagraphDraft(null, years.in(paragraph.text())))
                .toList()));
    sections.put(section.id(), copy);
    keep(section, copy, draft.sections());
  }

  private void duty(Duty duty) {
    Duty copy = new Duty(draft, duty.position(), duty.code(), "", duty.role(), duty.mode());
    copy.write(
        new DutyDraft(
            duty.organisationText(),
            List.of(),
            duty.role(),
            duty.mode(),
            duty.tasks().stream().map(years::in).toList()),
        direct(duty.organisations()));
    keep(duty, copy, draft.duties());
  }

  private void reportingDuty(ReportingDuty asked) {
    keep(asked, report(draft, asked, years), draft.reportingDuties());
  }

  /** A report asked for, in a draft that asks it, or answers it, in later years. */
  static ReportingDuty report(Plan draft, ReportingDuty asked, YearsMoved years) {
    ReportingDuty copy = ReportingDuty.empty(draft);
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
        asked.receivers(),
        asked.viaId());
    return copy;
  }

  /** The plan itself as the first document that a draft carries out. */
  static LegalBasis basisOn(Plan draft, Plan upper, String issuer) {
    LegalBasis basis = LegalBasis.empty(draft);
    basis.write(
        new BasisDraft(
            BasisRelation.IMPLEMENTS,
            upper.documentType(),
            upper.number(),
            upper.issuedOn(),
            issuer,
            upper.title(),
            BasisLocation.PREAMBLE,
            upper.periodStart().getYear(),
            upper.periodEnd().getYear(),
            null,
            null,
            null),
        upper.id());
    return basis;
  }

  private static List<NamedOrganisation> direct(List<NamedOrganisation> named) {
    return named.stream().filter(NamedOrganisation::direct).toList();
  }

  private <P extends PlanPart> void keep(P original, P copy, List<P> parts) {
    copy.standsAt(original.position());
    copy.comesFrom(original);
    copies.put(original.id(), copy.id());
    parts.add(copy);
  }
}
