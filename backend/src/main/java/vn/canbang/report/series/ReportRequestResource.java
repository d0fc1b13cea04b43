package vn.canbang.report.series;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;

/** Reports that are asked for once. */
@Path("/report-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportRequestResource {

  private final SeriesSetUpService setUp;
  private final CurrentScope scopes;

  ReportRequestResource(SeriesSetUpService setUp, CurrentScope scopes) {
    this.setUp = setUp;
    this.scopes = scopes;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createReportRequest",
      summary = "Ask for a report once",
      description =
          "Sets up a series of its own whose only period is today: {series}/{unit}/2024-11-18. Only"
              + " who plans for the receiver may, and only of senders that they plan for."
              + " dryRun=true keeps nothing.")
  @APIResponse(
      responseCode = "200",
      description = "What units would owe",
      content = @Content(schema = @Schema(implementation = SeriesPlanned.class)))
  @APIResponse(
      responseCode = "201",
      description = "The series, and what units owe",
      content = @Content(schema = @Schema(implementation = SeriesPlanned.class)))
  public Response create(
      @QueryParam("dryRun") @Nullable Boolean dryRun, @Context UriInfo uri, CreateRequest wanted) {
    boolean dry = Boolean.TRUE.equals(dryRun);
    return PlannedAnswer.of(dry, setUp.request(scopes.get(), wanted, dry), uri);
  }
}
