package vn.canbang.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.draft.AmendPlan;
import vn.canbang.plan.draft.ClosePlan;
import vn.canbang.plan.draft.IssuePlan;
import vn.canbang.plan.draft.PlanMove;
import vn.canbang.plan.draft.ReturnPlan;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** The moves of a plan from draft to its end, over HTTP. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanMoveResource {

  private final PlanIssueService service;
  private final PlanAmendmentService amendments;
  private final CurrentScope scopes;

  PlanMoveResource(PlanIssueService service, PlanAmendmentService amendments, CurrentScope scopes) {
    this.service = service;
    this.amendments = amendments;
    this.scopes = scopes;
  }

  @POST
  @Path("/{id}/submit-for-review")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "submitPlan",
      summary = "Trình: give a draft to those who issue it",
      description = "Nobody writes in it until it is withdrawn or sent back.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response submit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PlanMove nothing) {
    return tagged(service.submit(scopes.get(), id, ifMatch));
  }

  @POST
  @Path("/{id}/withdraw")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "withdrawPlan",
      summary = "Take a plan back before it is issued",
      description = "It is a draft again.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PlanMove nothing) {
    return tagged(service.withdraw(scopes.get(), id, ifMatch));
  }

  @POST
  @Path("/{id}/return")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "returnPlan",
      summary = "Send a plan back to be written on",
      description = "With a reason; it is a draft again. Comments say what about which part.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response sendBack(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ReturnPlan why) {
    return tagged(service.sendBack(scopes.get(), id, ifMatch, why));
  }

  @POST
  @Path("/{id}/issue")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "issuePlan",
      summary = "Enter what the registry gave: number, date, signatory",
      description =
          "The plan is in force from now on: those it names see it, its text is frozen as an"
              + " edition. 422 names everything that is missing at once. A number is borne once per"
              + " issuer, type of document and year.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response issue(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(description = "Only say whether it would pass; nothing is issued.")
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @NotNull IssuePlan given) {
    return tagged(service.issue(scopes.get(), id, ifMatch, given, Boolean.TRUE.equals(dryRun)));
  }

  @POST
  @Path("/{id}/amend")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "amendPlan",
      summary = "Begin the document that changes an issued plan",
      description =
          "A draft that says what the plan says; it is written and issued like any other, with a"
              + " number of its own. By being issued it becomes part of the plan: that keeps its"
              + " number, its targets, activities and reports, and its old text as the edition"
              + " before. 409 while another amendment of the plan is open.")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response amend(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull AmendPlan why,
      @Context UriInfo uri) {
    PlanView draft = amendments.amend(scopes.get(), id, ifMatch, why);
    return Response.created(
            uri.getBaseUriBuilder().path("plans").path(draft.id().toString()).build())
        .header(HttpHeaders.ETAG, EntityTags.of(draft.version()))
        .entity(draft)
        .build();
  }

  @POST
  @Path("/{id}/close")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "closePlan",
      summary = "End an issued plan",
      description = "With its last day and why.")
  @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ClosePlan when) {
    return tagged(service.close(scopes.get(), id, ifMatch, when));
  }

  private static Response tagged(PlanView plan) {
    return Response.ok(plan).header(HttpHeaders.ETAG, EntityTags.of(plan.version())).build();
  }
}
