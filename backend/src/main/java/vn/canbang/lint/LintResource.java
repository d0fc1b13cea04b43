package vn.canbang.lint;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;

/** The checks of a plan over HTTP. */
@Path("/plans/{id}/lint")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class LintResource {

  private final LintService service;
  private final CurrentScope scopes;

  LintResource(LintService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getPlanLint",
      summary = "What a careful reader would ask about a plan",
      description =
          "Worked out from the plan as it is now: places and topics that are not its own, numbering,"
              + " sums, deadlines, documents no longer in force, slips of writing. Nothing of it"
              + " keeps a plan from being issued. 403 for those who see the plan only because it"
              + " names them or comes from above.")
  public PlanLint lint(@PathParam("id") UUID id) {
    return service.lint(scopes.get(), id);
  }

  @POST
  @Path("/{finding}/dismiss")
  @Idempotent
  @Operation(
      operationId = "dismissPlanFinding",
      summary = "Say that a finding is no fault, and why",
      description =
          "It stays in the list, marked. Said again, the last note counts. For planners and"
              + " reviewers over the issuer.")
  @APIResponseSchema(value = LintFinding.class, responseCode = "200")
  public Response dismiss(
      @PathParam("id") UUID id,
      @PathParam("finding") @Size(max = 32) String finding,
      @NotNull DismissFinding why) {
    return Response.ok(service.dismiss(scopes.get(), id, finding, why.note())).build();
  }

  @DELETE
  @Path("/{finding}/dismiss")
  @Operation(
      operationId = "reopenPlanFinding",
      summary = "Take back that a finding is no fault",
      description = "Also when nobody said so.")
  public void takeBack(
      @PathParam("id") UUID id, @PathParam("finding") @Size(max = 32) String finding) {
    service.takeBack(scopes.get(), id, finding);
  }
}
