package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of a part of a plan. Exactly one content is given; it says the kind of the part. */
@Schema(
    description =
        "The content of a part of a plan. Exactly one content is given; it says the kind of the part.")
public record PlanPartDraft(
    @Valid @Nullable BasisDraft basis,
    @Valid @Nullable ObjectiveDraft objective,
    @Valid @Nullable SectionDraft section,
    @Valid @Nullable TargetGroupDraft targetGroup,
    @Valid @Nullable DutyDraft duty,
    @Valid @Nullable ReportingDutyDraft reportingDuty,
    @Valid @Nullable FundingDraft funding,
    @Valid @Nullable RecipientDraft recipient,
    @Valid @Nullable AnnexDraft annex,
    @Valid @Nullable PlanRequestDraft planRequest) {

  /** The contents given; a well-formed request has one. */
  public List<Object> contents() {
    return Stream.<@Nullable Object>of(
            basis,
            objective,
            section,
            targetGroup,
            duty,
            reportingDuty,
            funding,
            recipient,
            annex,
            planRequest)
        .filter(Objects::nonNull)
        .toList();
  }
}
