package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.OrganisationTimeline;
import vn.canbang.shared.time.ReportingPeriod;

/** What organisations were called, and served, at the end of a period, or are by now. */
record Names(Map<UUID, OrganisationTimeline> timelines, LocalDate today) {

  OrganisationRef of(UUID id, ReportingPeriod period) {
    OrganisationTimeline timeline = timelines.get(id);
    if (timeline == null) {
      throw new IllegalStateException("no organisation " + id);
    }
    return timeline.on(period.end().isBefore(today) ? period.end() : today);
  }
}
