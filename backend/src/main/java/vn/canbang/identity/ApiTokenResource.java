package vn.canbang.identity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.AnyToken;
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
      summary = "One's own API tokens, or an account's",
      description = "Newest first, ended ones included; at most the newest 200.")
  public Page<ApiTokenView> list(
      @Parameter(description = "User name of an account that the caller administers.")
          @QueryParam("owner")
          @Size(max = 64)
          @Nullable String owner) {
    return Page.whole(service.list(scopes.get(), owner));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createApiToken",
      summary = "Make an API token",
      description =
          "Only for sessions. The token carries some of its owner's roles over the owner's"
              + " organisations, and loses what the owner loses. The owner is the caller, or a"
              + " service account that the caller administers (else 404) and holds all roles of (else"
              + " 403).")
  @APIResponseSchema(value = ApiTokenCreated.class, responseCode = "201")
  @APIResponse(responseCode = "404")
  public Response create(CreateApiToken wanted, @Context UriInfo uri) {
    ApiTokenCreated created = service.create(scopes.get(), wanted);
    return Response.created(uri.getAbsolutePathBuilder().path(created.id().toString()).build())
        .entity(created)
        .build();
  }

  @POST
  @Path("/{id}/rotate")
  @Idempotent
  @Operation(
      operationId = "rotateApiToken",
      summary = "Give an API token another secret",
      description =
          "Only for sessions. The token stays, with its id, rights and place in the audit trail; the"
              + " secret at hand works for the hours said and then ends. A token that has ended gets"
              + " none (409); a person's is rotated by that person alone (403).")
  @APIResponseSchema(value = ApiTokenCreated.class, responseCode = "200")
  public Response rotate(@PathParam("id") UUID id, RotateApiToken wanted) {
    return Response.ok(service.rotate(scopes.get(), id, wanted)).build();
  }

  @DELETE
  @Path("/{id}")
  @AnyToken
  @Operation(
      operationId = "deleteApiToken",
      summary = "Revoke an API token",
      description =
          "It stops working at once, with every secret it has, and stays in the list as revoked. For"
              + " sessions, also of who administers its owner; a token may revoke only itself.")
  public void revoke(@PathParam("id") UUID id) {
    service.revoke(scopes.get(), id);
  }
}
