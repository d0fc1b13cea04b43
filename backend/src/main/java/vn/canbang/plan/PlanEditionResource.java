package vn.canbang.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.plan.document.FrozenPlan;
import vn.canbang.plan.document.PlanEditionView;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** The frozen texts of issued plans over HTTP. */
@Path("/plans/{id}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanEditionResource {

  private final PlanIssueService service;
  private final CurrentScope scopes;

  PlanEditionResource(PlanIssueService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlanEditions",
      summary = "Editions of a plan",
      description =
          "Each as it was frozen when it was issued here, oldest first; none for a document that was"
              + " recorded from paper.")
  public Page<PlanEditionView> list(@PathParam("id") UUID id) {
    return Page.whole(service.editions(scopes.get(), id));
  }

  @GET
  @Path("/{edition}")
  @Operation(
      operationId = "getPlanEdition",
      summary = "The text of an edition",
      description = "Line by line in the order of the document, as it was when it was issued.")
  public FrozenPlan get(@PathParam("id") UUID id, @PathParam("edition") int edition) {
    return service.edition(scopes.get(), id, edition);
  }
}
