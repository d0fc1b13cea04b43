package vn.canbang.target;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.target.draft.AddTarget;

@Path("/plans/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "What plans want to reach, and what may be said of it.")
class PlanTargetResource {

  private final TargetService targets;
  private final TargetDraftService drafts;
  private final CurrentScope scopes;

  PlanTargetResource(TargetService targets, TargetDraftService drafts, CurrentScope scopes) {
    this.targets = targets;
    this.drafts = drafts;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlanTargets",
      summary = "Targets of a plan in document order",
      description = "All at once, each with its assessment for the year at hand.")
  public Page<TargetView> ofPlan(@PathParam("id") UUID planId) {
    return Page.whole(targets.ofPlan(scopes.get(), planId));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addTarget",
      summary = "Put a target into a draft",
      description = "The targets of a draft are numbered by their places.")
  @APIResponseSchema(value = TargetView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID planId, @NotNull AddTarget wanted) {
    TargetView target = drafts.add(scopes.get(), planId, wanted.after(), wanted.target());
    return Response.created(URI.create("/targets/" + target.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(target.version()))
        .entity(target)
        .build();
  }
}
