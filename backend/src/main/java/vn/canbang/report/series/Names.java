package vn.canbang.report.series;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.shared.time.ReportingPeriod;

/** What organisations were called, and served, at the end of a period, or are by now. */
public record Names(Map<UUID, OrganisationTimeline> timelines, LocalDate today) {

  /**
   * @param period null for what goes on
   */
  public OrganisationRef of(UUID id, @Nullable ReportingPeriod period) {
    OrganisationTimeline timeline = timelines.get(id);
    if (timeline == null) {
      throw new IllegalStateException("no organisation " + id);
    }
    return timeline.on(period != null && period.end().isBefore(today) ? period.end() : today);
  }
}
