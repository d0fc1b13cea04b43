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

/** New contracts of a plan over HTTP. */
@Path("/plans/{id}/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
class PlanContractResource {

  private final BudgetService service;
  private final CurrentScope scopes;

  PlanContractResource(BudgetService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addContract",
      summary = "Note a contract made to carry out a plan",
      description = "409 for an amendment: its contracts are noted with the plan that it changes.")
  @APIResponseSchema(value = ContractView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID planId, @NotNull ContractDraft draft) {
    ContractView made = service.addContract(scopes.get(), planId, draft);
    return Response.created(URI.create("/contracts/" + made.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(made.version()))
        .entity(made)
        .build();
  }
}
