package vn.canbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.document.AnnexView;
import vn.canbang.plan.document.DutyView;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.ObjectiveView;
import vn.canbang.plan.document.ParagraphView;
import vn.canbang.plan.document.PlanPartView;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanRequestView;
import vn.canbang.plan.document.RecipientView;
import vn.canbang.plan.document.ReportingDutyView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.document.TargetGroupView;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

/** The parts of a plan as they are shown, with all names that they need. */
record PlanLines(
    Map<UUID, OrganisationRef> organisations,
    Map<UUID, PlanRef> citedPlans,
    Map<String, NamedRef> series) {

  PlanPartView part(PlanPart part) {
    return new PlanPartView(
        part.id(),
        part.kind(),
        part.version(),
        part instanceof LegalBasis basis ? basis(basis) : null,
        part instanceof Objective objective ? objective(objective) : null,
        part instanceof Section section ? section(section) : null,
        part instanceof TargetGroup group ? targetGroup(group) : null,
        part instanceof Duty duty ? duty(duty) : null,
        part instanceof ReportingDuty asked ? reportingDuty(asked) : null,
        part instanceof Funding money ? funding(money) : null,
        part instanceof Recipient recipient ? recipient(recipient) : null,
        part instanceof Annex annex ? annex(annex) : null,
        part instanceof PlanRequest request ? request(request) : null);
  }

  LegalBasisView basis(LegalBasis basis) {
    UUID cited = basis.resolvedPlanId();
    return new LegalBasisView(
        basis.id(),
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
        basis.citedInId(),
        cited == null ? null : citedPlans.get(cited),
        basis.version());
  }

  static ObjectiveView objective(Objective objective) {
    return new ObjectiveView(
        objective.id(), objective.code(), objective.aim(), objective.text(), objective.version());
  }

  static SectionView section(Section section) {
    Section parent = section.parent();
    return new SectionView(
        section.id(),
        section.code(),
        parent == null ? null : parent.code(),
        parent == null ? null : parent.id(),
        section.heading(),
        section.paragraphs().stream().map(p -> new ParagraphView(p.id(), p.text())).toList(),
        section.version());
  }

  static TargetGroupView targetGroup(TargetGroup group) {
    return new TargetGroupView(group.id(), group.text(), group.priority(), group.version());
  }

  static FundingView funding(Funding funding) {
    return new FundingView(
        funding.id(),
        funding.kinds(),
        funding.source(),
        funding.text(),
        funding.decision(),
        funding.version());
  }

  static AnnexView annex(Annex annex) {
    return new AnnexView(annex.id(), annex.title(), annex.description(), annex.version());
  }

  PlanRequestView request(PlanRequest request) {
    return new PlanRequestView(
        request.id(),
        request.text(),
        direct(request.organisations()).stream().map(this::named).toList(),
        request.organisations().stream()
            .filter(o -> !o.direct())
            .map(o -> named(o.organisationId()))
            .toList(),
        request.version());
  }

  DutyView duty(Duty duty) {
    return new DutyView(
        duty.id(),
        duty.code(),
        one(duty.organisations()),
        duty.organisationText(),
        duty.role(),
        duty.mode(),
        List.copyOf(duty.tasks()),
        members(duty.organisations()),
        duty.version());
  }

  ReportingDutyView reportingDuty(ReportingDuty asked) {
    String code = asked.seriesCode();
    return new ReportingDutyView(
        asked.id(),
        asked.fromText(),
        maybe(asked.fromId()),
        asked.toText(),
        asked.receivers().stream().map(this::named).toList(),
        asked.viaText(),
        maybe(asked.viaId()),
        asked.dueOn(),
        asked.dueText(),
        asked.frequency(),
        asked.what(),
        code == null ? null : series.get(code),
        asked.version());
  }

  RecipientView recipient(Recipient recipient) {
    return new RecipientView(
        recipient.id(),
        recipient.text(),
        one(recipient.organisations()),
        members(recipient.organisations()),
        recipient.purpose(),
        recipient.copies(),
        recipient.version());
  }

  /** The organisation that a line names, when it names just one. */
  private @Nullable Ref one(List<NamedOrganisation> named) {
    List<UUID> direct = direct(named);
    return direct.size() == 1 ? named(direct.getFirst()) : null;
  }

  /** All that a line names when it names several, and who its groups are. */
  private List<Ref> members(List<NamedOrganisation> named) {
    List<UUID> ids = new ArrayList<>();
    List<UUID> direct = direct(named);
    if (direct.size() > 1) {
      ids.addAll(direct);
    }
    named.stream().filter(o -> !o.direct()).forEach(o -> ids.add(o.organisationId()));
    return ids.stream().map(this::named).toList();
  }

  private static List<UUID> direct(List<NamedOrganisation> named) {
    return named.stream()
        .filter(NamedOrganisation::direct)
        .map(NamedOrganisation::organisationId)
        .toList();
  }

  private @Nullable Ref maybe(@Nullable UUID organisationId) {
    return organisationId == null ? null : named(organisationId);
  }

  Ref named(UUID organisationId) {
    return Objects.requireNonNull(organisations.get(organisationId)).ref();
  }
}
