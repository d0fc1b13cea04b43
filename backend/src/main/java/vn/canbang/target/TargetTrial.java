package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanRef;

/** What is said of a target, and what would be if its indicator were another. */
@Schema(description = "What is said of a target, and what would be if its indicator were another.")
public record TargetTrial(
    PlanRef plan, String code, String statement, TrialResult before, TrialResult after) {}
