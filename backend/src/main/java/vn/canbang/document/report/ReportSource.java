package vn.canbang.document.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityRef;
import vn.canbang.activity.OutputName;
import vn.canbang.document.official.Letterhead;
import vn.canbang.plan.document.PlanView;
import vn.canbang.report.consolidation.ConsolidationView;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.view.ReportView;
import vn.canbang.target.JudgedTarget;

/**
 * All that a report's document is made of.
 *
 * @param plan whose results it reports; null when it rests on none, or the caller does not see it
 * @param activities that the report is to speak of, in the plan's order
 * @param outputs what the outputs are called that it speaks of, by id
 * @param targets of the plan, judged for the unit's area
 * @param units the units below, of a consolidated report; null of a unit's own
 * @param today day of the document, of which targets are judged
 */
record ReportSource(
    ReportView report,
    ReportTemplate template,
    @Nullable PlanView plan,
    List<ActivityRef> activities,
    Map<UUID, OutputName> outputs,
    List<JudgedTarget> targets,
    @Nullable ConsolidationView units,
    Letterhead letterhead,
    LocalDate today) {}
