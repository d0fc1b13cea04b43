package vn.canbang.budget;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.security.CurrentScope;

/** The money of plans over HTTP. */
@Path("/plans/{id}/budget")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
class PlanBudgetResource {

  private final BudgetReader reader;
  private final CurrentScope scopes;

  PlanBudgetResource(BudgetReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getPlanBudget",
      summary = "The money of a plan",
      description =
          "For those whose subtree holds the plan's issuer, and those whom the plan gives the duty"
              + " to provide the money; 404 to others, also when they read the plan.")
  public BudgetView get(@PathParam("id") UUID planId) {
    return reader.read(scopes.get(), planId);
  }
}
