package vn.canbang.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/api-tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class ApiTokenResource {

  private final ApiTokenService service;
  private final CurrentScope scopes;

  ApiTokenResource(ApiTokenService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listApiTokens",
      summary = "One's own API tokens",
      description = "Newest first, ended ones included; at most the newest 200.")
  public Page<ApiTokenView> list() {
    return Page.whole(service.list(scopes.get()));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createApiToken",
      summary = "Make an API token",
      description =
          "Only for sessions. The token carries some of the caller's roles over the caller's"
              + " organisations, and loses what the caller loses.")
  @APIResponseSchema(value = ApiTokenCreated.class, responseCode = "201")
  public Response create(CreateApiToken wanted, @Context UriInfo uri) {
    ApiTokenCreated created = service.create(scopes.get(), wanted);
    return Response.created(uri.getAbsolutePathBuilder().path(created.id().toString()).build())
        .entity(created)
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteApiToken",
      summary = "Revoke an API token",
      description =
          "It stops working at once and stays in the list as revoked. For sessions; a token may"
              + " revoke only itself.")
  public void revoke(@PathParam("id") UUID id) {
    service.revoke(scopes.get(), id);
  }
}
