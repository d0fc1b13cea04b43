package vn.canbang.report.series;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Report series: what is reported, by whom, to whom, how often. */
@Path("/report-series")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportSeriesResource {

  private final SeriesService service;
  private final SeriesSetUpService setUp;
  private final SeriesChangeService changes;
  private final CurrentScope scopes;

  ReportSeriesResource(
      SeriesService service,
      SeriesSetUpService setUp,
      SeriesChangeService changes,
      CurrentScope scopes) {
    this.service = service;
    this.setUp = setUp;
    this.changes = changes;
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
  @APIResponse(
      responseCode = "200",
      description = "The series",
      content = @Content(schema = @Schema(implementation = SeriesView.class)))
  public Response get(@PathParam("code") String code) {
    SeriesService.Versioned found = service.versioned(scopes.get(), code);
    return Response.ok(found.view())
        .header(HttpHeaders.ETAG, EntityTags.of(found.version()))
        .build();
  }

  @PUT
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "putReportSeries",
      summary = "Change a series from a day on",
      description =
          "The chain changes from that day on; what was received, or was due before, stays as it was,"
              + " and who leaves the chain still owes what it owed. Names, opening and cut-off change at once. Answers the chain of that day and what"
              + " units owe; dryRun=true keeps nothing. Only who plans for the owner may; a series"
              + " that a plan asks for changes with the plan (409).")
  @APIResponse(
      responseCode = "200",
      description = "The series, and what units owe",
      content = @Content(schema = @Schema(implementation = SeriesPlanned.class)))
  public Response put(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      PutSeries wanted) {
    SeriesChangeService.Changed changed =
        changes.put(scopes.get(), code, ifMatch, wanted, Boolean.TRUE.equals(dryRun));
    return Response.ok(changed.planned())
        .header(HttpHeaders.ETAG, EntityTags.of(changed.version()))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createReportSeries",
      summary = "Set up a series",
      description =
          "What is reported, by whom, through whom, to whom, how often and by when. Only who plans"
              + " for the owner may, and only for senders that they plan for. Answers what units owe"
              + " by today; dryRun=true keeps nothing. A tier that is tight has less than one"
              + " working day after the tier below.")
  @APIResponse(
      responseCode = "200",
      description = "What the series would make units owe",
      content = @Content(schema = @Schema(implementation = SeriesPlanned.class)))
  @APIResponse(
      responseCode = "201",
      description = "The series, set up",
      content = @Content(schema = @Schema(implementation = SeriesPlanned.class)))
  public Response create(
      @QueryParam("dryRun") @Nullable Boolean dryRun, @Context UriInfo uri, CreateSeries wanted) {
    boolean dry = Boolean.TRUE.equals(dryRun);
    return PlannedAnswer.of(dry, setUp.create(scopes.get(), wanted, dry), uri);
  }

  @POST
  @Path("/{code}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "endReportSeries",
      summary = "End a series",
      description =
          "Nothing is owed for periods after the one that holds the day. What is owed already stays"
              + " owed. Only who plans for the owner may; a series that a plan asks for ends with"
              + " the plan (409).")
  @APIResponse(
      responseCode = "200",
      description = "The series",
      content = @Content(schema = @Schema(implementation = SeriesView.class)))
  public Response end(@PathParam("code") String code, EndSeries wanted) {
    return Response.ok(setUp.end(scopes.get(), code, wanted)).build();
  }
}
