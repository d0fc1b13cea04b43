package vn.canbang.home;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.PlanDuty;
import vn.canbang.plan.document.PlanSummary;
import vn.canbang.plan.lineage.PlanToMake;

/**
 * What waits for the caller's unit.
 *
 * @param due to send within thirty days, overdue or returned, and to review
 * @param upcoming not open yet, without a date, or later
 * @param done sent lately
 * @param duties what plans in force give the unit to do
 * @param plansToMake plans of its own that the unit was asked to make and has not issued
 * @param plans issued plans that name the unit and are not over
 */
@Schema(name = "Work", description = "What waits for the caller's unit.")
public record WorkView(
    List<WorkItem> due,
    List<WorkItem> upcoming,
    List<WorkItem> done,
    ReviewCount reviews,
    List<PlanDuty> duties,
    List<PlanToMake> plansToMake,
    List<PlanSummary> plans) {}
