package vn.canbang.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;

/**
 * Whether the activity asks for a plan of its own ("có kế hoạch riêng").
 *
 * @param plan that plan, null while it is missing
 */
@Schema(name = "SubPlan")
public record SubPlanView(boolean required, @Nullable PlanRef plan) {}
