package vn.canbang.plan.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan by itself, with the version that a change of it must name.
 *
 * @param version its entity tag
 * @param basis given when the kind is LEGAL_BASIS; so each content for its kind
 */
@Schema(name = "PlanPart")
public record PlanPartView(
    UUID id,
    PlanPartKind kind,
    long version,
    @Nullable LegalBasisView basis,
    @Nullable ObjectiveView objective,
    @Nullable SectionView section,
    @Nullable TargetGroupView targetGroup,
    @Nullable DutyView duty,
    @Nullable ReportingDutyView reportingDuty,
    @Nullable FundingView funding,
    @Nullable RecipientView recipient,
    @Nullable AnnexView annex,
    @Nullable PlanRequestView planRequest) {}
