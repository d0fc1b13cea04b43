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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.draft.TargetDraft;

@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "What plans want to reach, and what may be said of it.")
class TargetResource {

  private final TargetService targets;
  private final TargetDraftService drafts;
  private final CurrentScope scopes;

  TargetResource(TargetService targets, TargetDraftService drafts, CurrentScope scopes) {
    this.targets = targets;
    this.drafts = drafts;
    this.scopes = scopes;
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
          @Nullable LocalDate mapDate) {
    return targets.assess(scopes.get(), id, period, area, mapDate);
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
    return tagged(targets.confirm(scopes.get(), id, ifMatch, asked));
  }

  private static Response tagged(TargetView target) {
    return Response.ok(target).header(HttpHeaders.ETAG, EntityTags.of(target.version())).build();
  }
}
