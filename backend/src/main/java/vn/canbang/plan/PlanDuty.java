package vn.canbang.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * That a plan gives an organisation something to do.
 *
 * @param tasks number of tasks
 */
@Schema(name = "PlanDuty")
public record PlanDuty(PlanRef plan, Ref issuer, DutyRole role, DutyMode mode, int tasks) {}
