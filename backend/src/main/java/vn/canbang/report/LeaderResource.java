package vn.canbang.report;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.view.ReportView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** "Trình lãnh đạo": a leader's word before a report is sent, where its series asks for it. */
@Path("/reports/{series}/{organisation}/{period}/leader")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class LeaderResource {

  private final LeaderService service;
  private final CurrentScope scopes;

  LeaderResource(LeaderService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Versioned
  @Operation(
      operationId = "askReportLeader",
      summary = "Put a report before a leader",
      description =
          "\"Trình lãnh đạo\": tells who reviews for the unit itself that the draft is ready. It has"
              + " to be fit to be sent (422). Whoever changes the draft afterwards takes it back. 409"
              + " where the series asks for no leader.")
  @APIResponse(
      responseCode = "200",
      description = "The report, before a leader",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response ask(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      NoDetails nothing) {
    return answer(service.ask(scopes.get(), new ReportKey(series, organisation, period), ifMatch));
  }

  @POST
  @Path("/decision")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "decideReportAsLeader",
      summary = "Approve a draft, or give it back",
      description =
          "Approved is sent at once; else the draft goes back with words. For who reviews for the"
              + " unit that sends it. 409 where nobody has put it before a leader.")
  @APIResponse(
      responseCode = "200",
      description = "The report, sent or given back",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response decide(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      LeaderDecision decision) {
    return answer(
        service.decide(
            scopes.get(), new ReportKey(series, organisation, period), ifMatch, decision));
  }

  private static Response answer(ReportView view) {
    return Response.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }
}
