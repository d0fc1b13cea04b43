package vn.canbang.plan.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** What is said of a plan while it is written and reviewed, over HTTP. */
@Path("/plans/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanCommentResource {

  private final PlanCommentService service;
  private final CurrentScope scopes;

  PlanCommentResource(PlanCommentService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlanComments",
      summary = "What was said of a plan",
      description =
          "Oldest first. Empty to those who see the issued plan only because it names them or"
              + " because it comes from above.")
  public Page<PlanCommentView> list(@PathParam("id") UUID id) {
    return Page.whole(service.list(scopes.get(), id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addPlanComment",
      summary = "Say something of a plan or a part of it",
      description = "While it is a draft or in review. For its planners and reviewers.")
  @APIResponseSchema(value = PlanCommentView.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID id, @NotNull NewPlanComment said, @Context UriInfo uri) {
    PlanCommentView comment = service.say(scopes.get(), id, said);
    // It is read among those of the plan.
    return Response.created(uri.getAbsolutePath()).entity(comment).build();
  }

  @POST
  @Path("/{comment}/resolve")
  @Idempotent
  @Operation(
      operationId = "resolvePlanComment",
      summary = "Mark a comment as dealt with",
      description = "It stays to be read. 409 when it was marked before.")
  @APIResponseSchema(value = PlanCommentView.class, responseCode = "200")
  public Response resolve(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
    return Response.ok(service.resolve(scopes.get(), id, comment)).build();
  }
}
