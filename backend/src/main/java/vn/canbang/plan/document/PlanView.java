package vn.canbang.plan.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

/**
 * A whole plan: the document in its order, and what the caller may do with it.
 *
 * @param documentType type of document by its official letters: KH
 * @param recipients Nơi nhận
 * @param externalProjects projects outside the system that it belongs to
 * @param edition 0 until it is issued
 * @param amends the plan that it changes once it is issued; null when it is a plan of its own
 * @param amendReason why
 * @param ended how it came to its end; null while it has not
 * @param openAmendment the draft that is about to change this plan, if the caller sees it
 * @param signedCopy the scan of it as it was signed
 * @param version entity tag of its head; parts have their own
 * @param allowedActions verbs the caller may use on it now
 */
@Schema(name = "Plan")
public record PlanView(
    UUID id,
    PlanType type,
    PlanStatus status,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    Ref issuer,
    Ref area,
    LocalDate periodStart,
    LocalDate periodEnd,
    @Nullable NamedRef programme,
    boolean recordedFromPaper,
    List<PlanGap> gaps,
    PlanCounts counts,
    String documentType,
    @Nullable String place,
    @JsonProperty("abstract") @Schema(name = "abstract") String abstractText,
    @Nullable String scope,
    List<LegalBasisView> legalBases,
    List<ObjectiveView> objectives,
    List<SectionView> sections,
    List<DutyView> duties,
    List<ReportingDutyView> reportingDuties,
    List<FundingView> funding,
    List<RecipientView> recipients,
    SignatoryView signatory,
    List<AnnexView> annexes,
    List<PlanRequestView> planRequests,
    List<PlanTheme> themes,
    List<TargetGroupView> targetGroups,
    List<String> externalProjects,
    int edition,
    PlanReview review,
    @Nullable PlanRef amends,
    @Nullable String amendReason,
    @Nullable PlanEnd ended,
    @Nullable PlanRef openAmendment,
    @Nullable SignedCopy signedCopy,
    long version,
    List<PlanAction> allowedActions) {}
