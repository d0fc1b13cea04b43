package vn.canbang.report.series;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** How a series is answered that was, or would be, set up. */
final class PlannedAnswer {

  private PlannedAnswer() {}

  static Response of(boolean dryRun, SeriesPlanned planned, UriInfo uri) {
    return dryRun
        ? Response.ok(planned).build()
        : Response.created(
                uri.getBaseUriBuilder().path("report-series/" + planned.series().code()).build())
            .entity(planned)
            .build();
  }
}
