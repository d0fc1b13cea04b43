package vn.canbang.target;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.draft.TargetDraft;
import vn.canbang.target.known.KnownAssessments;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;

@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "What plans want to reach, and what may be said of it.")
class TargetResource {

  private final TargetService targets;
  private final TargetDraftService drafts;
  private final TargetMoveService moves;
  private final KnownAssessments known;
  private final CurrentScope scopes;

  TargetResource(
      TargetService targets,
      TargetDraftService drafts,
      TargetMoveService moves,
      KnownAssessments known,
      CurrentScope scopes) {
    this.targets = targets;
    this.drafts = drafts;
    this.moves = moves;
    this.known = known;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listTargets",
      summary = "Targets that the caller sees",
      description =
          "Those of plans that the caller sees, and those allocated to the caller's organisations;"
              + " newest plans first, each with its assessment for the year at hand.")
  public Page<TargetView> list(
      @Parameter(description = "Id of a plan.") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(description = "Code of the area that it is for.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(description = "Code of the indicator it is measured by.")
          @QueryParam("indicator")
          @Size(max = 64)
          @Nullable String indicator,
      @QueryParam("q") @Size(max = 200) @Nullable String q,
      @Parameter(
              description =
                  "true: only those of issued plans that policy has not ended; false: the others.")
          @QueryParam("inForce")
          @Nullable Boolean inForce,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return targets.list(
        scopes.get(),
        new TargetListQueries.Filter(plan, area, indicator, q, inForce),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("{id}")
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Operation(
      operationId = "getTarget",
      summary = "A target of a plan that the caller sees",
      description = "With its assessment for the year at hand.")
  public Response get(@PathParam("id") UUID id) {
    return tagged(targets.get(scopes.get(), id));
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "putTarget",
      summary = "Write a target of a draft",
      description =
          "All of it; how an open word is counted has to be confirmed anew. 409 when its plan is not"
              + " a draft; 412 when another wrote it since.")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull TargetDraft draft) {
    return tagged(drafts.write(scopes.get(), id, ifMatch, draft));
  }

  @DELETE
  @Path("{id}")
  @Versioned
  @Operation(
      operationId = "deleteTarget",
      summary = "Take a target out of a draft",
      description = "409 when its plan is not a draft.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafts.remove(scopes.get(), id, ifMatch);
  }

  @GET
  @Path("{id}/assessment")
  @Operation(
      operationId = "getTargetAssessment",
      summary = "What may be said of a target",
      description =
          "The official result compares the exact counts; the evidence says what chance allows to"
              + " conclude. All who see the target read the same for its own area; for a part of"
              + " it, figures that the caller sees count.")
  public Assessment assessment(
      @PathParam("id") UUID id,
      @Parameter(description = "The year at hand, at most the year it is due, when left out.")
          @QueryParam("period")
          @Nullable ReportingPeriod period,
      @Parameter(description = "Code of an area in the target's area; that itself when left out.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(description = "The day whose map is used; the period's end when left out.")
          @QueryParam("mapDate")
          @Nullable LocalDate mapDate,
      @Parameter(
              description =
                  "As it was known at the end of that day, of the target's own area on its usual"
                      + " map; now when left out. 404 when nothing was said by then.")
          @QueryParam("knownAt")
          @Nullable LocalDate knownAt) {
    if (knownAt == null) {
      return targets.assess(scopes.get(), id, period, area, mapDate);
    }
    if (area != null || mapDate != null) {
      throw ProblemException.malformed(
          List.of(Fault.of("?knownAt", "target.known-own-area", knownAt)));
    }
    return known.at(scopes.get(), id, period, knownAt);
  }

  @POST
  @Path("{id}/confirm-comparator")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "confirmTargetComparator",
      summary = "Say how the document's word is counted",
      description =
          "“Đạt 108” may be counted as at most 108. Until a planner over the plan's issuer says so,"
              + " the target is not judged. 409 when it is settled already.")
  public Response confirm(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ConfirmComparator asked) {
    return tagged(moves.confirm(scopes.get(), id, ifMatch, asked));
  }

  @POST
  @Path("{id}/completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "completeTarget",
      summary = "Record that a milestone in words was reached",
      description =
          "By a planner over the plan's issuer. 409 for a target that figures or a group judge, and"
              + " while its plan is not issued.")
  public Response complete(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull TargetCompletion completion) {
    return tagged(moves.complete(scopes.get(), id, ifMatch, completion));
  }

  @DELETE
  @Path("{id}/completion")
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "deleteTargetCompletion",
      summary = "Take back that a milestone was reached")
  public Response notCompleted(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(moves.complete(scopes.get(), id, ifMatch, null));
  }

  @POST
  @Path("{id}/close")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @APIResponseSchema(value = TargetView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "closeTarget",
      summary = "End a target, as policy has",
      description =
          "It stays readable. Periods that end on that day or later are judged no more. 409 when it"
              + " was closed already or its plan is not issued.")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull TargetClosure closure) {
    return tagged(moves.close(scopes.get(), id, ifMatch, closure));
  }

  private static Response tagged(TargetView target) {
    return Response.ok(target).header(HttpHeaders.ETAG, EntityTags.of(target.version())).build();
  }
}
