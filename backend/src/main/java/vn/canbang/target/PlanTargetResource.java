package vn.canbang.target;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/plans/{id}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets", description = "What plans want to reach, and what may be said of it.")
class PlanTargetResource {

  private final TargetService targets;
  private final CurrentScope scopes;

  PlanTargetResource(TargetService targets, CurrentScope scopes) {
    this.targets = targets;
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
}
