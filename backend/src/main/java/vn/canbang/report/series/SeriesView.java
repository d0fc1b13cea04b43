package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A report series ("chế độ báo cáo").
 *
 * @param template code of the template
 * @param firstPeriod the first for which reports are owed
 * @param lastPeriod the last one; null when there is no end
 * @param opensOn no report before this day; null when it depends on the period
 * @param dataCutOffOn up to which day figures are filled in ("ngày chốt số liệu")
 * @param opensAfterDays opens so many days after each period's last day; null when it opens on one
 *     day, or is always open
 * @param dataCutOffAfterDays the cut-off as so many days after each period's last day
 * @param plan that asks for it, if the caller sees that plan
 * @param periodStartDay the day of the month on which periods begin; with 15 the period 2024-11
 *     goes from 15/10 to 14/11
 * @param leaderApproval whether a leader has to agree before a report is sent
 * @param fillsFrom code of the series whose accepted reports fill the cells
 * @param allowedActions what the caller may do with it: EDIT and END of one that goes on and that
 *     no plan asks for
 */
@Schema(
    name = "Series",
    description = "A report series: what, from whom to whom, how often, by when.")
public record SeriesView(
    String code,
    String nameVi,
    String nameEn,
    String template,
    PeriodType periodType,
    ReportingPeriod firstPeriod,
    @Nullable ReportingPeriod lastPeriod,
    @Nullable PlanRef plan,
    Ref owner,
    @Nullable LocalDate opensOn,
    @Nullable Integer opensAfterDays,
    @Nullable LocalDate dataCutOffOn,
    @Nullable Integer dataCutOffAfterDays,
    int periodStartDay,
    boolean leaderApproval,
    List<TierView> tiers,
    @Nullable String fillsFrom,
    List<SeriesAction> allowedActions) {}
