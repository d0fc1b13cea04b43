package vn.canbang.document.reading.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as read from its text.
 *
 * @param scope where and over what time it is carried out, in its own words
 * @param sections all that the document says, in its order, parents before children; whatever the
 *     readers did not understand is here too
 * @param notes what the reader wants a person to know about the whole
 */
public record PlanDraft(
    DraftHead head,
    List<DraftBasis> legalBases,
    List<DraftObjective> objectives,
    List<DraftTarget> targets,
    @Nullable Found<String> scope,
    List<DraftTargetGroup> targetGroups,
    List<Found<DraftTheme>> themes,
    List<DraftSection> sections,
    List<DraftActivity> activities,
    List<DraftDuty> duties,
    List<DraftReport> reports,
    List<DraftPlanRequest> planRequests,
    List<DraftFunding> funding,
    List<DraftRecipient> recipients,
    @Nullable DraftSignatory signatory,
    List<DraftAnnex> annexes,
    List<DraftNote> notes) {}
