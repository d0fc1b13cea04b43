package vn.canbang.document.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanTheme;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.AnnexDraft;
import vn.canbang.plan.draft.FundingDraft;
import vn.canbang.plan.draft.PlanRequestDraft;
import vn.canbang.plan.draft.RecipientDraft;
import vn.canbang.plan.draft.ReportingDutyDraft;
import vn.canbang.plan.draft.SignatoryDraft;
import vn.canbang.plan.draft.TargetGroupDraft;

/**
 * A whole plan as its document has it. What the document does not say is null; to make a plan of
 * it, type, title and period have to be there.
 */
@Schema(
    description =
        "A whole plan as its document has it. What the document does not say is null; to make a"
            + " plan of it, type, title and period have to be there.")
public record PlanDocument(
    @Nullable PlanType type,
    @Schema(description = "Letters of its type: KH.") @NotBlank @Size(max = 16) String documentType,
    @Schema(description = "As typed, slips and all.", examples = "139/KH-TTYT") @Size(max = 64)
        @Nullable String number,
    @Schema(description = "The abstract under the word KẾ HOẠCH.") @Size(max = 1000)
        @Nullable String title,
    @Schema(description = "The issuer in the document's words.") @Size(max = 300)
        @Nullable String issuerText,
    @Schema(description = "The area it is for in the document's words.") @Size(max = 300)
        @Nullable String areaText,
    @Schema(description = "Code of the programme it carries out.") @Size(max = 64)
        @Nullable String programme,
    @Schema(examples = "Kiên Hải") @Size(max = 200) @Nullable String place,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate periodStart,
    @Nullable LocalDate periodEnd,
    @Size(max = 2000) @Nullable String scope,
    @NotNull @Size(max = 4) List<@NotNull PlanTheme> themes,
    @NotNull @Size(max = 200) List<@Valid @NotNull TargetGroupDraft> targetGroups,
    @NotNull @Size(max = 500) List<@Valid @NotNull DocumentBasis> legalBases,
    @NotNull @Size(max = 500) List<@Valid @NotNull DocumentObjective> objectives,
    @NotNull @Size(max = 1000) List<@Valid @NotNull DocumentSection> sections,
    @NotNull @Size(max = 500) List<@Valid @NotNull DocumentTarget> targets,
    @NotNull @Size(max = 1000) List<@Valid @NotNull DocumentActivity> activities,
    @NotNull @Size(max = 500) List<@Valid @NotNull DocumentDuty> duties,
    @NotNull @Size(max = 200) List<@Valid @NotNull ReportingDutyDraft> reportingDuties,
    @NotNull @Size(max = 200) List<@Valid @NotNull FundingDraft> funding,
    @NotNull @Size(max = 500) List<@Valid @NotNull RecipientDraft> recipients,
    @NotNull @Valid SignatoryDraft signatory,
    @NotNull @Size(max = 100) List<@Valid @NotNull AnnexDraft> annexes,
    @NotNull @Size(max = 200) List<@Valid @NotNull PlanRequestDraft> planRequests) {

  /** The same with other sections. */
  public PlanDocument withSections(List<DocumentSection> others) {
    return new PlanDocument(
        type,
        documentType,
        number,
        title,
        issuerText,
        areaText,
        programme,
        place,
        issuedOn,
        periodStart,
        periodEnd,
        scope,
        themes,
        targetGroups,
        legalBases,
        objectives,
        others,
        targets,
        activities,
        duties,
        reportingDuties,
        funding,
        recipients,
        signatory,
        annexes,
        planRequests);
  }
}
