package vn.canbang.report.consolidation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.NoDetails;
import vn.canbang.report.Reports;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Consolidation of the reports of the units below. */
@Path("/consolidations/{series}/{organisation}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ConsolidationResource {

  private final ConsolidationService service;
  private final LineageService lineage;
  private final CurrentScope scopes;

  ConsolidationResource(ConsolidationService service, LineageService lineage, CurrentScope scopes) {
    this.service = service;
    this.lineage = lineage;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getConsolidation",
      summary = "What the units below reported",
      description =
          "Received of expected, sums, the ratio, and once created what changed since. Who received"
              + " the consolidated report sees the revisions it adds up, no drafts.")
  public ConsolidationView get(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period) {
    return service.read(scopes.get(), series, organisation, period);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createConsolidation",
      summary = "Add up the units below",
      description =
          "Makes the unit's own report from all accepted reports below and pins their revisions, or"
              + " renews it: a draft is renewed, a report that was sent is taken back, an accepted"
              + " one amended. Nothing happens while the same revisions are in force.")
  @APIResponse(
      responseCode = "200",
      description = "The report, renewed",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The report, made",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response create(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Context UriInfo uri,
      NoDetails nothing) {
    Reports.Written written = service.create(scopes.get(), series, organisation, period);
    Response.ResponseBuilder answer =
        written.created()
            ? Response.created(
                uri.getBaseUriBuilder()
                    .path("reports/{series}/{organisation}/{period}")
                    .build(series, organisation, period))
            : Response.ok();
    return answer
        .entity(written.report())
        .header(HttpHeaders.ETAG, EntityTags.of(written.report().version()))
        .build();
  }

  @GET
  @Path("/cells/{key}")
  @Operation(
      operationId = "getConsolidationCell",
      summary = "Where a consolidated figure comes from",
      description =
          "The figure of each unit that a sum adds up, with the revision it stands in; depth=ALL"
              + " goes down to the reports that add up no others.")
  public CellLineage cell(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @PathParam("key") String key,
      @Parameter(
              description = "DIRECT (the default): the units below; ALL: down to the first sender")
          @QueryParam("depth")
          @Nullable LineageDepth depth) {
    return lineage.cell(scopes.get(), series, organisation, period, key, depth == LineageDepth.ALL);
  }
}
