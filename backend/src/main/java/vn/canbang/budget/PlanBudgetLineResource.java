package vn.canbang.budget;

import jakarta.validation.constraints.NotNull;
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
import vn.canbang.shared.security.CurrentScope;

/** New lines of the money of a plan over HTTP. */
@Path("/plans/{id}/budget-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
class PlanBudgetLineResource {

  private final BudgetService service;
  private final CurrentScope scopes;

  PlanBudgetLineResource(BudgetService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addBudgetLine",
      summary = "Add a line to the money of a plan",
      description =
          "Amounts are whole đồng. No more is drawn than allocated, no more settled than drawn. 409 for an amendment: what it costs is noted with the plan that it changes.")
  @APIResponseSchema(value = BudgetLineView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID planId, @NotNull BudgetLineDraft draft) {
    BudgetLineView made = service.add(scopes.get(), planId, draft, false);
    return Response.created(URI.create("/budget-lines/" + made.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(made.version()))
        .entity(made)
        .build();
  }
}
