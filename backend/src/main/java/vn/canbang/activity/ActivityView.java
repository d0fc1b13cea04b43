package vn.canbang.activity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * An activity of a plan.
 *
 * @param section code of the section of the plan it stands in
 * @param sectionId id of that section
 * @param declared the document lists it as an activity; otherwise it says one again or comes from a
 *     unit's duties
 * @param leadText who leads, in the document's words
 * @param formerOutputs what an amendment no longer has it put out, after some of it was issued
 * @param source what it carries out of an upper plan, if the caller sees that
 * @param restates codes of activities or sections of the same plan that it says again
 */
@Schema(name = "Activity")
public record ActivityView(
    UUID id,
    PlanRef plan,
    String code,
    @Nullable String section,
    @Nullable UUID sectionId,
    String title,
    @Nullable String description,
    ActivityCategory category,
    boolean declared,
    @Nullable Ref lead,
    @Nullable String leadText,
    @Nullable LeadBasis leadBasis,
    List<CoordinatorView> coordinators,
    ScheduleView schedule,
    @Nullable String location,
    @Nullable String audience,
    @Nullable Integer expectedParticipants,
    SubPlanView subPlan,
    List<OutputView> outputs,
    List<OutputView> formerOutputs,
    List<String> materials,
    List<String> channels,
    List<String> restates,
    @Nullable ActivitySource source,
    long version) {}
