package vn.canbang.activity;

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

/** Activities of a plan over HTTP. */
@Path("/plans/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class PlanActivityResource {

  private final ActivityReader reader;
  private final CurrentScope scopes;

  PlanActivityResource(ActivityReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlanActivities",
      summary = "Activities of a plan in document order",
      description =
          "All at once. Those with declared=false say another activity again or come from a unit's"
              + " duties.")
  public Page<ActivityView> ofPlan(@PathParam("id") UUID planId) {
    return Page.whole(reader.ofPlan(scopes.get(), planId));
  }
}
