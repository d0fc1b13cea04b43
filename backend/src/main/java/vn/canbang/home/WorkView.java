package vn.canbang.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanDuty;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.lineage.PlanToMake;
import vn.canbang.report.view.ReportSummary;
import vn.canbang.target.allocation.AllocatedTarget;

/**
 * What waits for the caller's unit.
 *
 * @param due to send within thirty days, overdue or returned, and to review
 * @param upcoming not open yet, without a date, or later
 * @param done sent lately
 * @param toApprove drafts that lie before the caller as a leader of the unit
 * @param outdated consolidated reports of the unit that rest on figures amended since
 * @param duties what plans in force give the unit to do
 * @param plansToMake plans of its own that the unit was asked to make and has not issued
 * @param plans issued plans that name the unit and are not over
 * @param allocatedTargets what a decision hands down to the unit: chỉ tiêu được giao
 */
@Schema(name = "Work", description = "What waits for the caller's unit.")
public record WorkView(
    List<WorkItem> due,
    List<WorkItem> upcoming,
    List<WorkItem> done,
    ReviewCount reviews,
    List<ReportSummary> toApprove,
    List<ReportSummary> outdated,
    List<PlanDuty> duties,
    List<PlanToMake> plansToMake,
    List<PlanSummary> plans,
    List<AllocatedTarget> allocatedTargets) {}
