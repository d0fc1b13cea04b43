package vn.canbang.plan.edition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.comparison.PlanComparison;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** The frozen texts of issued plans over HTTP. */
@Path("/plans/{id}/editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanEditionResource {

  private final PlanEditionService service;
  private final CurrentScope scopes;

  PlanEditionResource(PlanEditionService service, CurrentScope scopes) {
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
  @Path("/compare")
  @Operation(
      operationId = "comparePlanEditions",
      summary = "What an amendment changes",
      description =
          "Two editions of a plan, or the amendment that is being written with the edition in force,"
              + " line by line and word by word. The id is that of the plan or of its amendment."
              + " Without parameters: the newest text that the caller sees, with the one before.")
  public PlanComparison compare(
      @PathParam("id") UUID id,
      @Parameter(description = "Number of the earlier edition; the one before when left out.")
          @QueryParam("from")
          @Min(1)
          @Max(9999)
          @Nullable Integer from,
      @Parameter(
              description =
                  "Number of the later edition, or draft for the amendment that is being written.",
              example = "draft")
          @QueryParam("to")
          @Size(max = 9)
          @Nullable String to) {
    return service.compare(scopes.get(), id, from, to);
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
