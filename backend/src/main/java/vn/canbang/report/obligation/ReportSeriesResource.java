package vn.canbang.report.obligation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Report series: what is reported, by whom, to whom, how often. */
@Path("/report-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportSeriesResource {

  private final SeriesService service;
  private final CurrentScope scopes;

  ReportSeriesResource(SeriesService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportSeries",
      summary = "Report series",
      description = "The series whose chain names a unit of the caller's.")
  public Page<SeriesView> list() {
    return Page.whole(service.list(scopes.get()));
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getReportSeries",
      summary = "A report series",
      description = "404 when its chain names no unit of the caller's.")
  public SeriesView get(@PathParam("code") String code) {
    return service.get(scopes.get(), code);
  }
}
