package vn.canbang.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanEnd;
import vn.canbang.plan.document.PlanEndKind;
import vn.canbang.plan.document.PlanGap;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanReview;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.CreatePlan;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.draft.PutPlan;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.edition.EditedPlan;
import vn.canbang.plan.follow.YearsMoved;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SearchKey;

/** A plan on its way from draft into force and to its end: head, marks of issue, body. */
@Entity
@Table(name = "plan")
@SuppressWarnings({
  "NullAway.Init",
  "unused"
}) // Filled by Hibernate; search_key is read by SQL only.
class Plan {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private PlanStatus status;

  @Column(length = 16)
  private String documentType;

  private UUID issuerId;

  @Embedded private PlanHead head = new PlanHead();

  @Embedded private @Nullable Registration registration;

  /** Its parts have versions of their own: who writes them does not change the head. */
  @Embedded
  @OptimisticLock(excluded = true)
  private DocumentBody body = new DocumentBody();

  @Column(length = 1200)
  private String searchKey;

  private boolean recordedFromPaper;

  /** The account that wrote it last. */
  private @Nullable UUID authorId;

  /** 0 until it is issued; each amendment is the next. */
  private int edition;

  private @Nullable Instant submittedAt;

  @Column(length = 2000)
  private @Nullable String returnedReason;

  /** The plan that this one changes once it is issued. */
  private @Nullable UUID amendsId;

  @Column(length = 2000)
  private @Nullable String amendReason;

  /** The draft that is about to change this plan. There is one at most. */
  private @Nullable UUID amendmentId;

  /** The scan of it as it was signed. */
  private @Nullable UUID signedCopyId;

  private @Nullable LocalDate closedOn;

  @Column(length = 2000)
  private @Nullable String closeReason;

  @ElementCollection
  @CollectionTable(name = "plan_party", joinColumns = @JoinColumn(name = "plan_id"))
  private Set<PlanParty> parties = new HashSet<>();

  @Version private long version;

  protected Plan() {}

  private Plan(UUID id, UUID issuerId, String documentType) {
    this.id = id;
    this.status = PlanStatus.DRAFT;
    this.issuerId = issuerId;
    this.documentType = documentType;
  }

  /** Records a document already issued on paper: it is in force, whatever its copy lacks. */
  static Plan recordedFromPaper(UUID id, RecordedPlan recorded, UUID issuerId, UUID areaId) {
    Plan plan = draftedFrom(id, recorded, issuerId, areaId);
    plan.status = PlanStatus.ISSUED;
    plan.edition = 1;
    plan.recordedFromPaper = true;
    return plan;
  }

  /** Begins a draft with what a document says; it has no number and date until it is issued. */
  static Plan draftedFrom(UUID id, RecordedPlan document, UUID issuerId, UUID areaId) {
    Plan plan = new Plan(id, issuerId, document.documentType());
    plan.head.write(document, areaId);
    plan.registration = Registration.of(document);
    plan.isFoundAgain();
    return plan;
  }

  /** A document that is yet to be written: it may lack anything. */
  static Plan drafted(UUID id, CreatePlan wanted, UUID issuerId, UUID areaId) {
    Plan plan = new Plan(id, issuerId, "KH");
    plan.head.write(wanted, areaId);
    plan.isFoundAgain();
    return plan;
  }

  /** A draft whose parts were all written at once: numbered anew, and seen by nobody it names. */
  void settle() {
    parties.clear();
    for (PlanPartKind kind : PlanPartKind.values()) {
      body.renumber(kind);
    }
  }

  /** A copy speaks of the same things, and is signed as, the document it was made from. */
  void takesHeadOf(Plan from, YearsMoved years) {
    head.speaksOfTheSame(from.head, years);
    registration = Registration.expected(from.place(), from.signatory());
  }

  /** Writes the head of a draft anew. */
  void write(PutPlan written, UUID area) {
    head.write(written, area);
    registration = Registration.expected(written.place(), Signing.of(written.signatory()));
    isFoundAgain();
  }

  /** By its title and number. */
  private void isFoundAgain() {
    searchKey = SearchKey.of(number() == null ? title() : title() + " " + number());
  }

  /** Begins the document that changes this plan: its head says the same at first. */
  Plan amended(UUID amendment, String reason) {
    Plan draft = new Plan(amendment, issuerId, documentType);
    draft.head.write(head);
    draft.registration = Registration.expected(place(), signatory());
    draft.isFoundAgain();
    draft.amendsId = id;
    draft.amendReason = reason;
    amendmentId = amendment;
    return draft;
  }

  /** From now on its head says what the amendment says; it keeps its number, date and signatory. */
  void becomes(Plan amendment) {
    head.write(amendment.head);
    isFoundAgain();
    edition++;
    amendmentId = null;
  }

  /** Its draft of an amendment was thrown away. */
  void isNotAmended() {
    amendmentId = null;
  }

  /**
   * Bears what the registry gave it, and has done its work with that: whom the amended plan names
   * sees it.
   */
  void amends(IssuePlan given, Plan amended) {
    bears(given);
    status = PlanStatus.CLOSED;
    closedOn = given.issuedOn();
    parties.addAll(amended.parties);
  }

  @Nullable UUID amendsId() {
    return amendsId;
  }

  @Nullable String amendReason() {
    return amendReason;
  }

  @Nullable UUID amendmentId() {
    return amendmentId;
  }

  /** Goes to those who issue it. */
  void submit(Instant at) {
    status = PlanStatus.IN_REVIEW;
    submittedAt = at;
    returnedReason = null;
  }

  /** Comes back to be written on. */
  void comeBack(@Nullable String reason) {
    status = PlanStatus.DRAFT;
    returnedReason = reason;
    signedCopyId = null;
  }

  /** The scan of it as it was signed, or that there is none. */
  void isSignedAs(@Nullable UUID file) {
    signedCopyId = file;
  }

  @Nullable UUID signedCopyId() {
    return signedCopyId;
  }

  /** Bears from now on what the registry gave it. */
  void issue(IssuePlan given) {
    bears(given);
    status = PlanStatus.ISSUED;
    edition++;
  }

  private void bears(IssuePlan given) {
    registration = Registration.of(given);
    isFoundAgain();
  }

  void close(LocalDate on, String reason) {
    status = PlanStatus.CLOSED;
    closedOn = on;
    closeReason = reason;
  }

  /**
   * How it came to its end; null while it has not.
   *
   * @param seen how those of other plans are called that the caller sees
   */
  @Nullable PlanEnd ended(Map<UUID, PlanRef> seen) {
    if (status != PlanStatus.CLOSED) {
      return null;
    }
    return amendsId == null
        ? new PlanEnd(PlanEndKind.CLOSED, closedOn, closeReason, null)
        : new PlanEnd(PlanEndKind.REPLACED_TEXT, closedOn, amendReason, seen.get(amendsId));
  }

  int edition() {
    return edition;
  }

  PlanReview review() {
    return new PlanReview(submittedAt, returnedReason);
  }

  /** As its editions know it. */
  EditedPlan edited() {
    return new EditedPlan(ref(), issuedOn(), edition, amendsId, amendReason, amendmentId);
  }

  /** The organisations are named by the document as {@code relation}. */
  void names(PartyRelation relation, Collection<UUID> organisationIds) {
    organisationIds.forEach(organisation -> parties.add(new PlanParty(organisation, relation)));
  }

  Set<PlanParty> parties() {
    return parties;
  }

  /** Notes who wrote it last. */
  void writtenBy(OrgScope scope) {
    authorId = scope.accountId();
  }

  /** Another person goes on with the draft. */
  void handOver(UUID author) {
    authorId = author;
  }

  /** What the recorded copy of the document lacks; a draft lacks nothing yet. */
  List<PlanGap> gaps() {
    return recordedFromPaper ? registration().gaps() : List.of();
  }

  boolean recorded() {
    return recordedFromPaper;
  }

  /** The day on which groups that the document names are spelt out. */
  LocalDate documentDate() {
    LocalDate on = issuedOn();
    return on == null ? periodStart() : on;
  }

  PlanRef ref() {
    return new PlanRef(id, number(), title());
  }

  UUID id() {
    return id;
  }

  PlanStatus status() {
    return status;
  }

  String documentType() {
    return documentType;
  }

  UUID issuerId() {
    return issuerId;
  }

  long version() {
    return version;
  }

  PlanHead head() {
    return head;
  }

  PlanType type() {
    return head.type();
  }

  String title() {
    return head.title();
  }

  UUID areaId() {
    return head.areaId();
  }

  LocalDate periodStart() {
    return head.periodStart();
  }

  LocalDate periodEnd() {
    return head.periodEnd();
  }

  /** Hibernate reads one of nulls as none. */
  private Registration registration() {
    return registration == null ? Registration.NONE : registration;
  }

  @Nullable String number() {
    return registration().number();
  }

  @Nullable String numberKey() {
    return registration().numberKey();
  }

  @Nullable LocalDate issuedOn() {
    return registration().issuedOn();
  }

  @Nullable String place() {
    return registration().place();
  }

  Signing signatory() {
    return registration().signatory();
  }

  DocumentBody body() {
    return body;
  }
}
