package vn.canbang.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.NoDetails;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** Year-end evaluations of plans over HTTP. */
@Path("/plans/{id}/evaluations/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "evaluations",
    description = "What a plan's year has brought, why, and what the next plan takes over.")
class EvaluationResource {

  private final EvaluationService service;
  private final CurrentScope scopes;

  EvaluationResource(EvaluationService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
  @Operation(
      operationId = "getPlanEvaluation",
      summary = "The evaluation of a plan's year",
      description =
          "Results of targets and activities and the money are read from the records, also before"
              + " anybody has written anything (version 0); once finished all stays as it was. Until"
              + " then it is for those whose subtree holds the plan's issuer; 404 to others, for"
              + " years in which the plan does not run, and for plans that are not issued.")
  public Response get(
      @PathParam("id") UUID planId, @PathParam("year") @Min(1900) @Max(2200) int year) {
    return tagged(Response.ok(), service.read(scopes.get(), planId, year));
  }

  @PUT
  @Versioned
  @Operation(
      operationId = "putPlanEvaluation",
      summary = "Write the evaluation of a plan's year",
      description =
          "All that people write in it: explanations of targets, reasons of activities, causes,"
              + " lessons, next steps. The first time without If-Match (201). By a planner over the"
              + " plan's issuer, from the first day of the year; 409 once it is finished.")
  @APIResponse(
      responseCode = "200",
      description = "The evaluation",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The evaluation, begun",
      content = @Content(schema = @Schema(implementation = EvaluationView.class)))
  public Response put(
      @PathParam("id") UUID planId,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Context UriInfo uri,
      @NotNull PutEvaluation words) {
    EvaluationService.Written written = service.put(scopes.get(), planId, year, ifMatch, words);
    return tagged(
        written.created() ? Response.created(uri.getAbsolutePath()) : Response.ok(),
        written.view());
  }

  @POST
  @Path("/finish")
  @Idempotent
  @Versioned
  @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
  @Operation(
      operationId = "finishPlanEvaluation",
      summary = "Finish the evaluation of a plan's year",
      description =
          "Freezes results and words with the day and the person; who reads the plan reads it from"
              + " now on, and the next year's plan carries on what it says. 422 names every target"
              + " and activity that was missed without a reason.")
  public Response finish(
      @PathParam("id") UUID planId,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      NoDetails nothing) {
    return tagged(Response.ok(), service.finish(scopes.get(), planId, year, ifMatch));
  }

  @POST
  @Path("/reopen")
  @Idempotent
  @Versioned
  @APIResponseSchema(value = EvaluationView.class, responseCode = "200")
  @Operation(
      operationId = "reopenPlanEvaluation",
      summary = "Open a finished evaluation again",
      description =
          "Results follow the records again until it is finished anew. What it said stays in the"
              + " audit trail with the reason.")
  public Response reopen(
      @PathParam("id") UUID planId,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ReopenEvaluation why) {
    return tagged(Response.ok(), service.reopen(scopes.get(), planId, year, ifMatch, why.reason()));
  }

  private static Response tagged(Response.ResponseBuilder answer, EvaluationView view) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(view.version())).entity(view).build();
  }
}
