package vn.canbang.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanGap;
import vn.canbang.plan.document.PlanPartKind;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.plan.document.PlanReview;
import vn.canbang.plan.document.PlanStatus;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.CreatePlan;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.draft.PutPlan;
import vn.canbang.plan.draft.SignatoryDraft;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.shared.text.SearchKey;

/** A plan: the head of the document and, in its order, all its parts. */
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
  private PlanType type;

  @Enumerated(EnumType.STRING)
  @Column(length = 32)
  private PlanStatus status;

  @Column(length = 16)
  private String documentType;

  @Column(length = 64)
  private @Nullable String number;

  @Column(length = 64)
  private @Nullable String numberCanonical;

  @Column(length = 64)
  private @Nullable String numberKey;

  @Column(length = 1000)
  private String title;

  @Column(length = 1200)
  private String searchKey;

  private UUID issuerId;

  private UUID areaId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_code")
  private @Nullable Programme programme;

  @Column(length = 200)
  private @Nullable String place;

  private @Nullable LocalDate issuedOn;

  private LocalDate periodStart;

  private LocalDate periodEnd;

  @Column(length = 2000)
  private @Nullable String scope;

  private boolean recordedFromPaper;

  /** The account that wrote it last. */
  private @Nullable UUID authorId;

  @Embedded private @Nullable Signing signatory;

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
  @CollectionTable(name = "plan_project", joinColumns = @JoinColumn(name = "plan_id"))
  @OrderColumn(name = "position")
  @Column(name = "name", length = 300)
  private List<String> externalProjects = new ArrayList<>();

  @Version private long version;

  @ElementCollection
  @CollectionTable(name = "plan_theme", joinColumns = @JoinColumn(name = "plan_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "theme", length = 32)
  private Set<PlanTheme> themes = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "plan_party", joinColumns = @JoinColumn(name = "plan_id"))
  private Set<PlanParty> parties = new HashSet<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<TargetGroup> targetGroups = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<LegalBasis> legalBases = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Objective> objectives = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Section> sections = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Duty> duties = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<ReportingDuty> reportingDuties = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Funding> funding = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Recipient> recipients = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Annex> annexes = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<PlanRequest> requests = new ArrayList<>();

  protected Plan() {}

  private Plan(UUID id, RecordedPlan recorded, UUID issuerId, UUID areaId) {
    Optional<DocumentNumber> parsed = DocumentNumber.parse(recorded.number());
    this.id = id;
    this.type = recorded.type();
    this.documentType = recorded.documentType();
    this.number = recorded.number();
    this.numberCanonical = parsed.map(DocumentNumber::canonical).orElse(null);
    this.numberKey = parsed.map(DocumentNumber::key).orElse(null);
    this.title = recorded.title();
    this.searchKey = SearchKey.of(number() == null ? title : title + " " + number());
    this.issuerId = issuerId;
    this.areaId = areaId;
    this.place = recorded.place();
    this.issuedOn = recorded.issuedOn();
    this.periodStart = recorded.periodStart();
    this.periodEnd = recorded.periodEnd();
    this.scope = recorded.scope();
    this.themes.addAll(recorded.themes());
    RecordedPlan.Signed signed = recorded.signatory();
    this.signatory =
        new Signing(
            signed.onBehalfOf(),
            signed.authority(),
            signed.authorityText(),
            signed.title(),
            signed.name());
  }

  /** Records a document already issued on paper: it is in force, whatever its copy lacks. */
  static Plan recordedFromPaper(
      UUID id, RecordedPlan recorded, UUID issuerId, UUID areaId, @Nullable Programme programme) {
    Plan plan = new Plan(id, recorded, issuerId, areaId);
    plan.status = PlanStatus.ISSUED;
    plan.edition = 1;
    plan.recordedFromPaper = true;
    plan.programme = programme;
    return plan;
  }

  /** Begins a draft with what a document says; it has no number and date until it is issued. */
  static Plan draftedFrom(
      UUID id, RecordedPlan document, UUID issuerId, UUID areaId, @Nullable Programme programme) {
    Plan plan = new Plan(id, document, issuerId, areaId);
    plan.status = PlanStatus.DRAFT;
    plan.programme = programme;
    return plan;
  }

  /** A draft whose parts were all written at once: numbered anew, and seen by nobody it names. */
  void settle() {
    parties.clear();
    for (PlanPartKind kind : PlanPartKind.values()) {
      renumber(kind);
    }
  }

  /** A document that is yet to be written: it may lack anything. */
  static Plan drafted(
      UUID id, CreatePlan wanted, UUID issuerId, UUID areaId, @Nullable Programme programme) {
    Plan plan = new Plan();
    plan.id = id;
    plan.status = PlanStatus.DRAFT;
    plan.documentType = "KH";
    plan.issuerId = issuerId;
    plan.type = wanted.type();
    plan.is(wanted.title());
    plan.isFor(areaId, wanted.periodStart(), wanted.periodEnd());
    plan.programme = programme;
    return plan;
  }

  /** Begins the document that changes this plan: its head says the same at first. */
  Plan amended(UUID amendment, String reason) {
    Plan draft = new Plan();
    draft.id = amendment;
    draft.status = PlanStatus.DRAFT;
    draft.documentType = documentType;
    draft.issuerId = issuerId;
    draft.programme = programme;
    draft.takesWordsOf(this);
    draft.place = place;
    draft.signatory = signatory;
    draft.amendsId = id;
    draft.amendReason = reason;
    amendmentId = amendment;
    return draft;
  }

  /** From now on its head says what the amendment says; it keeps its number, date and signatory. */
  void becomes(Plan amendment) {
    takesWordsOf(amendment);
    programme = amendment.programme;
    edition++;
    amendmentId = null;
  }

  private void takesWordsOf(Plan other) {
    type = other.type;
    is(other.title);
    isFor(other.areaId, other.periodStart, other.periodEnd);
    scope = other.scope;
    themes.clear();
    themes.addAll(other.themes);
    externalProjects.clear();
    externalProjects.addAll(other.externalProjects);
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

  /** A copy speaks of the same things as the document it was made from. */
  void takesHeadOf(Plan from, YearsMoved years) {
    place = from.place;
    scope = years.of(from.scope);
    themes.addAll(from.themes);
    externalProjects.addAll(from.externalProjects);
    Signing signed = from.signatory();
    signatory =
        new Signing(
            signed.onBehalfOf(),
            signed.authority(),
            signed.authorityText(),
            signed.title(),
            signed.name());
    if (programme == null) {
      programme = from.programme;
    }
  }

  /** Writes the head of a draft anew. */
  void write(PutPlan head, UUID area, @Nullable Programme carriedOut) {
    type = head.type();
    is(head.title());
    isFor(area, head.periodStart(), head.periodEnd());
    programme = carriedOut;
    place = head.place();
    scope = head.scope();
    themes.clear();
    themes.addAll(head.themes());
    externalProjects.clear();
    externalProjects.addAll(head.externalProjects());
    signs(head.signatory());
  }

  private void signs(SignatoryDraft signs) {
    signatory =
        new Signing(
            signs.onBehalfOf(),
            signs.authority(),
            signs.authorityText(),
            signs.title(),
            signs.name());
  }

  private void is(String called) {
    title = called;
    searchKey = SearchKey.of(number() == null ? called : called + " " + number());
  }

  private void isFor(UUID area, LocalDate from, LocalDate to) {
    areaId = area;
    periodStart = from;
    periodEnd = to;
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
    Optional<DocumentNumber> parsed = DocumentNumber.parse(given.number());
    number = given.number();
    numberCanonical = parsed.map(DocumentNumber::canonical).orElse(null);
    numberKey = parsed.map(DocumentNumber::key).orElse(null);
    issuedOn = given.issuedOn();
    place = given.place();
    signs(given.signatory());
    is(title);
  }

  void close(LocalDate on, String reason) {
    status = PlanStatus.CLOSED;
    closedOn = on;
    closeReason = reason;
  }

  int edition() {
    return edition;
  }

  PlanReview review() {
    return new PlanReview(submittedAt, returnedReason);
  }

  /** The lines of one kind, in the document's order. */
  @SuppressWarnings("unchecked") // Each list holds the parts of its kind.
  <P extends PlanPart> List<P> parts(PlanPartKind kind) {
    return (List<P>)
        switch (kind) {
          case LEGAL_BASIS -> legalBases;
          case OBJECTIVE -> objectives;
          case SECTION -> sections;
          case TARGET_GROUP -> targetGroups;
          case DUTY -> duties;
          case REPORTING_DUTY -> reportingDuties;
          case FUNDING -> funding;
          case RECIPIENT -> recipients;
          case ANNEX -> annexes;
          case PLAN_REQUEST -> requests;
        };
  }

  /** The line with this id, whatever its kind. */
  Optional<PlanPart> part(UUID partId) {
    for (PlanPartKind kind : PlanPartKind.values()) {
      for (PlanPart part : this.<PlanPart>parts(kind)) {
        if (part.id().equals(partId)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  /** Tells every line of a kind its place, and its number where the kind has one. */
  void renumber(PlanPartKind kind) {
    List<PlanPart> inOrder = parts(kind);
    for (int i = 0; i < inOrder.size(); i++) {
      inOrder.get(i).standsAt(i);
    }
    switch (kind) {
      case SECTION -> SectionNumbers.apply(sections);
      case OBJECTIVE -> {
        for (int i = 0; i < objectives.size(); i++) {
          objectives.get(i).isNumbered(Integer.toString(i + 1));
        }
      }
      case DUTY -> {
        for (int i = 0; i < duties.size(); i++) {
          duties.get(i).isNumbered(Integer.toString(i + 1));
        }
      }
      case LEGAL_BASIS, TARGET_GROUP, REPORTING_DUTY, FUNDING, RECIPIENT, ANNEX, PLAN_REQUEST -> {
        // Not numbered.
      }
    }
  }

  /** Before it is thrown away: parts no longer stand in each other, so that none holds another. */
  void comesApart() {
    sections.forEach(section -> section.standsIn(null));
    legalBases.forEach(basis -> legalBases.forEach(other -> other.noLongerCitedIn(basis.id())));
  }

  List<String> externalProjects() {
    return externalProjects;
  }

  /** The organisations are named by the document as {@code relation}. */
  void names(PartyRelation relation, Collection<UUID> organisationIds) {
    organisationIds.forEach(organisation -> parties.add(new PlanParty(organisation, relation)));
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
    List<PlanGap> gaps = new ArrayList<>();
    if (recordedFromPaper) {
      if (number == null) {
        gaps.add(PlanGap.NUMBER);
      }
      if (issuedOn == null) {
        gaps.add(PlanGap.ISSUED_ON);
      }
      if (place == null) {
        gaps.add(PlanGap.PLACE);
      }
      if (signatory().title() == null) {
        gaps.add(PlanGap.SIGNATORY);
      }
    }
    return gaps;
  }

  /** The day on which groups that the document names are spelt out. */
  LocalDate documentDate() {
    return issuedOn == null ? periodStart : issuedOn;
  }

  PlanRef ref() {
    return new PlanRef(id, number(), title);
  }

  UUID id() {
    return id;
  }

  PlanType type() {
    return type;
  }

  PlanStatus status() {
    return status;
  }

  String documentType() {
    return documentType;
  }

  /** Without the slips of its typing. */
  final @Nullable String number() {
    return numberCanonical == null ? number : numberCanonical;
  }

  @Nullable String numberKey() {
    return numberKey;
  }

  String title() {
    return title;
  }

  UUID issuerId() {
    return issuerId;
  }

  UUID areaId() {
    return areaId;
  }

  @Nullable Programme programme() {
    return programme;
  }

  @Nullable String place() {
    return place;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  LocalDate periodStart() {
    return periodStart;
  }

  LocalDate periodEnd() {
    return periodEnd;
  }

  @Nullable String scope() {
    return scope;
  }

  boolean recorded() {
    return recordedFromPaper;
  }

  /** Hibernate reads a signatory of nulls as none. */
  Signing signatory() {
    return signatory == null ? new Signing(null, null, null, null, null) : signatory;
  }

  long version() {
    return version;
  }

  Set<PlanTheme> themes() {
    return themes;
  }

  Set<PlanParty> parties() {
    return parties;
  }

  List<TargetGroup> targetGroups() {
    return targetGroups;
  }

  List<LegalBasis> legalBases() {
    return legalBases;
  }

  List<Objective> objectives() {
    return objectives;
  }

  List<Section> sections() {
    return sections;
  }

  List<Duty> duties() {
    return duties;
  }

  List<ReportingDuty> reportingDuties() {
    return reportingDuties;
  }

  List<Funding> funding() {
    return funding;
  }

  List<Recipient> recipients() {
    return recipients;
  }

  List<Annex> annexes() {
    return annexes;
  }

  List<PlanRequest> requests() {
    return requests;
  }
}
