package vn.canbang.plan.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.Ref;

/**
 * That a plan gives an organisation something to do.
 *
 * @param tasks number of tasks
 */
@Schema(name = "PlanDuty")
public record PlanDuty(PlanRef plan, Ref issuer, DutyRole role, DutyMode mode, int tasks) {}
