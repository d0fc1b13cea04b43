package vn.canbang.identity;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;

@Path("/service-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class ServiceAccountResource {

  private final UserService service;
  private final CurrentScope scopes;

  ServiceAccountResource(UserService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createServiceAccount",
      summary = "Make an account for another system",
      description =
          "It has no password and never signs in: it calls with tokens that its administrator makes"
              + " (POST /api-tokens with owner). Else it is an account like any other: listed by"
              + " GET /users?kind=SERVICE, edited and disabled by PUT /users/{username}. Nobody"
              + " grants a role that they do not hold over that organisation (403).")
  @APIResponseSchema(value = UserView.class, responseCode = "201")
  public Response create(CreateUser wanted, @Context UriInfo uri) {
    UserView created = service.createService(scopes.get(), wanted);
    return Response.created(uri.getBaseUriBuilder().path("users").path(created.username()).build())
        .header(HttpHeaders.ETAG, EntityTags.of(created.version()))
        .entity(created)
        .build();
  }
}
