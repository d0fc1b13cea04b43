package vn.canbang.report.reminder;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** "Đôn đốc": asking for a report that was not received, with a record. */
@Path("/report-obligations/{series}/{organisation}/{period}/urge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class UrgeResource {

  private final UrgeService service;
  private final CurrentScope scopes;

  UrgeResource(UrgeService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportUrges",
      summary = "When a report was asked for",
      description = "By whom, in which words, the latest first. Both sides see it.")
  public Page<UrgeView> list(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period) {
    return Page.whole(service.list(scopes.get(), series, organisation, period));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "urgeReport",
      summary = "Ask for a report",
      description =
          "Tells those who write reports for the unit, in the application and by e-mail, that the"
              + " report is waited for. Bodies with mode REQUEST are asked (\"đề nghị\"), others"
              + " urged (\"đôn đốc\"). Only the receiver, or who reviews for it, may; once a day, and"
              + " only until the report was received (409).")
  @APIResponse(
      responseCode = "200",
      description = "What was recorded",
      content = @Content(schema = @Schema(implementation = UrgeView.class)))
  public Response urge(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      UrgeReport wanted) {
    return Response.ok(service.urge(scopes.get(), series, organisation, period, wanted.message()))
        .build();
  }
}
