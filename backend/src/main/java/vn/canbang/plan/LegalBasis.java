package vn.canbang.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.draft.BasisDraft;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.shared.text.DocumentNumber;

/** A document that a plan cites. It may be a plan of this system itself: then it is linked. */
@Entity
@Table(name = "plan_legal_basis")
@SuppressWarnings("NullAway.Init")
class LegalBasis extends PlanPart {

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private BasisRelation relation;

  @Column(length = 32)
  private String documentType;

  @Column(length = 64)
  private @Nullable String number;

  @Column(length = 64)
  private @Nullable String numberCanonical;

  @Column(length = 64)
  private @Nullable String numberKey;

  private @Nullable LocalDate issuedOn;

  @Column(length = 300)
  private @Nullable String issuer;

  @Column(length = 2000)
  private @Nullable String title;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private BasisLocation location;

  private @Nullable Integer periodFrom;

  private @Nullable Integer periodTo;

  private @Nullable Integer horizon;

  private @Nullable UUID citedInId;

  private @Nullable UUID resolvedPlanId;

  protected LegalBasis() {}

  LegalBasis(Plan plan, int position, RecordedPlan.Basis basis, @Nullable UUID citedInId) {
    super(plan, position);
    Optional<DocumentNumber> parsed = DocumentNumber.parse(basis.number());
    this.relation = basis.relation();
    this.documentType = basis.documentType();
    this.number = basis.number();
    this.numberCanonical = parsed.map(DocumentNumber::canonical).orElse(null);
    this.numberKey = parsed.map(DocumentNumber::key).orElse(null);
    this.issuedOn = basis.issuedOn();
    this.issuer = basis.issuer();
    this.title = basis.title();
    this.location = basis.location();
    this.periodFrom = basis.periodFrom();
    this.periodTo = basis.periodTo();
    this.horizon = basis.horizon();
    this.citedInId = citedInId;
  }

  /** Yet to be written. */
  static LegalBasis empty(Plan plan) {
    LegalBasis basis = new LegalBasis(plan, 0);
    basis.relation = BasisRelation.PURSUANT_TO;
    basis.documentType = "";
    basis.location = BasisLocation.PREAMBLE;
    return basis;
  }

  /** The plan {@code upper} as the first document that a draft carries out. */
  static LegalBasis on(Plan draft, Plan upper, String issuer) {
    LegalBasis basis = empty(draft);
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

  private LegalBasis(Plan plan, int position) {
    super(plan, position);
  }

  @Override
  PlanPartKind kind() {
    return PlanPartKind.LEGAL_BASIS;
  }

  void write(BasisDraft draft, @Nullable UUID citedPlanId) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(draft.number());
    relation = draft.relation();
    documentType = draft.documentType();
    number = draft.number();
    numberCanonical = parsed.map(DocumentNumber::canonical).orElse(null);
    numberKey = parsed.map(DocumentNumber::key).orElse(null);
    issuedOn = draft.issuedOn();
    issuer = draft.issuer();
    title = draft.title();
    location = draft.location();
    periodFrom = draft.periodFrom();
    periodTo = draft.periodTo();
    horizon = draft.horizon();
    citedInId = draft.citedIn();
    resolvedPlanId = citedPlanId;
  }

  /** What cited this one is gone. */
  void noLongerCitedIn(UUID basisId) {
    if (basisId.equals(citedInId)) {
      citedInId = null;
    }
  }

  /** The plan that it was linked to is no more; its words stay. */
  void resolvesToNothing() {
    resolvedPlanId = null;
  }

  /** The cited document is a plan of this system. */
  void resolvesTo(UUID planId) {
    resolvedPlanId = planId;
  }

  BasisRelation relation() {
    return relation;
  }

  String documentType() {
    return documentType;
  }

  @Nullable String number() {
    return numberCanonical == null ? number : numberCanonical;
  }

  /** As typed, slips and all. */
  @Nullable String numberTyped() {
    return number;
  }

  @Nullable String numberKey() {
    return numberKey;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  @Nullable String issuer() {
    return issuer;
  }

  @Nullable String title() {
    return title;
  }

  BasisLocation location() {
    return location;
  }

  @Nullable UUID citedInId() {
    return citedInId;
  }

  @Nullable UUID resolvedPlanId() {
    return resolvedPlanId;
  }

  @Nullable Integer periodFrom() {
    return periodFrom;
  }

  @Nullable Integer periodTo() {
    return periodTo;
  }

  @Nullable Integer horizon() {
    return horizon;
  }
}
