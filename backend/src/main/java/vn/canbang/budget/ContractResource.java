package vn.canbang.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** Contracts over HTTP. */
@Path("/contracts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "budget")
class ContractResource {

  private final BudgetReader reader;
  private final BudgetService service;
  private final CurrentScope scopes;

  ContractResource(BudgetReader reader, BudgetService service, CurrentScope scopes) {
    this.reader = reader;
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(operationId = "getContract", summary = "A contract of a plan")
  @APIResponseSchema(value = ContractView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(reader.contract(scopes.get(), id));
  }

  @PUT
  @Versioned
  @Operation(
      operationId = "putContract",
      summary = "Write a contract anew",
      description = "All of it.")
  @APIResponseSchema(value = ContractView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ContractDraft draft) {
    return tagged(service.write(scopes.get(), id, ifMatch, draft));
  }

  @DELETE
  @Versioned
  @Operation(
      operationId = "deleteContract",
      summary = "Take a contract out",
      description = "The audit trail keeps it.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.removeContract(scopes.get(), id, ifMatch);
  }

  private static Response tagged(ContractView view) {
    return Response.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }
}
