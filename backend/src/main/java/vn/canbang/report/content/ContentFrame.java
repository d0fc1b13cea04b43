package vn.canbang.report.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.report.template.ReportTemplate;

/**
 * What a content is checked against.
 *
 * @param activities activities of the plan that may be reported on
 * @param filled figures that the system would fill in, by cell key
 * @param history of the unit's own accepted periods of the twelve months before, by cell key
 * @param consolidated whether the cells are sums of the units below, so that {@code filled} is all
 *     they can be
 * @param filledActivities results that the occurrences of activities say, by activity
 * @param filledOutputs what the handing out of outputs says, by output: all that may be reported on
 */
public record ContentFrame(
    ReportTemplate template,
    Set<UUID> activities,
    Map<String, Integer> filled,
    Map<String, CellHistory> history,
    boolean consolidated,
    LocalDate today,
    Map<UUID, ActivityEntry> filledActivities,
    Map<UUID, OutputEntry> filledOutputs) {

  /** Nothing is known of activities and outputs. */
  public ContentFrame(
      ReportTemplate template,
      Set<UUID> activities,
      Map<String, Integer> filled,
      Map<String, CellHistory> history,
      boolean consolidated,
      LocalDate today) {
    this(template, activities, filled, history, consolidated, today, Map.of(), Map.of());
  }
}
