package vn.canbang.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.plan.document.AnnexView;
import vn.canbang.plan.document.DutyView;
import vn.canbang.plan.document.FundingView;
import vn.canbang.plan.document.LegalBasisView;
import vn.canbang.plan.document.ObjectiveView;
import vn.canbang.plan.document.ParagraphView;
import vn.canbang.plan.document.PlanCounts;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.RecipientView;
import vn.canbang.plan.document.ReportingDutyView;
import vn.canbang.plan.document.SectionView;
import vn.canbang.plan.document.SignatoryView;
import vn.canbang.plan.document.TargetGroupView;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

/** A plan and all the names that its page needs. */
record PlanPage(
    Plan plan,
    Map<UUID, OrganisationRef> organisations,
    AreaRef area,
    PlanCounts counts,
    Map<UUID, PlanRef> citedPlans,
    Map<String, NamedRef> series) {

  PlanView view() {
    Programme programme = plan.programme();
    return new PlanView(
        plan.id(),
        plan.type(),
        plan.status(),
        plan.title(),
        plan.number(),
        plan.issuedOn(),
        named(plan.issuerId()),
        area.ref(),
        plan.periodStart(),
        plan.periodEnd(),
        programme == null ? null : programme.ref(),
        plan.recorded(),
        plan.gaps(),
        counts,
        plan.documentType(),
        plan.place(),
        plan.title(),
        plan.scope(),
        plan.legalBases().stream().map(basis -> basis(basis, citedPlans)).toList(),
        plan.objectives().stream()
            .map(o -> new ObjectiveView(o.id(), o.code(), o.kind(), o.text()))
            .toList(),
        plan.sections().stream().map(PlanPage::section).toList(),
        plan.duties().stream().map(this::duty).toList(),
        plan.reportingDuties().stream().map(this::reportingDuty).toList(),
        plan.funding().stream()
            .map(f -> new FundingView(f.id(), f.kinds(), f.source(), f.text(), f.decision()))
            .toList(),
        plan.recipients().stream().map(this::recipient).toList(),
        signatory(plan.signatory()),
        plan.annexes().stream()
            .map(a -> new AnnexView(a.id(), a.title(), a.description()))
            .toList(),
        plan.themes().stream().sorted(Comparator.naturalOrder()).toList(),
        plan.targetGroups().stream().map(g -> new TargetGroupView(g.text(), g.priority())).toList(),
        plan.version(),
        List.of());
  }

  static LegalBasisView basis(LegalBasis basis, Map<UUID, PlanRef> citedPlans) {
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
        cited == null ? null : citedPlans.get(cited));
  }

  private static SectionView section(Section section) {
    return new SectionView(
        section.id(),
        section.code(),
        section.parentCode(),
        section.heading(),
        section.paragraphs().stream().map(p -> new ParagraphView(p.id(), p.text())).toList());
  }

  private DutyView duty(Duty duty) {
    return new DutyView(
        duty.id(),
        duty.code(),
        one(duty.organisations()),
        duty.organisationText(),
        duty.role(),
        duty.mode(),
        List.copyOf(duty.tasks()),
        members(duty.organisations()));
  }

  private ReportingDutyView reportingDuty(ReportingDuty asked) {
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
        code == null ? null : series.get(code));
  }

  private RecipientView recipient(Recipient recipient) {
    return new RecipientView(
        recipient.id(),
        recipient.text(),
        one(recipient.organisations()),
        members(recipient.organisations()),
        recipient.purpose(),
        recipient.copies());
  }

  private static SignatoryView signatory(Signing signed) {
    return new SignatoryView(
        signed.onBehalfOf(),
        signed.authority(),
        signed.authorityText(),
        signed.title(),
        signed.name());
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

  private Ref named(UUID organisationId) {
    return Objects.requireNonNull(organisations.get(organisationId)).ref();
  }
}
