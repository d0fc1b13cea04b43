package vn.canbang.identity;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.handover.CreateHandover;
import vn.canbang.identity.handover.Handover;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;

@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
class UserResource {

  private final UserService service;
  private final HandoverService handovers;
  private final CurrentScope scopes;

  UserResource(UserService service, HandoverService handovers, CurrentScope scopes) {
    this.service = service;
    this.handovers = handovers;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listUsers",
      summary = "Accounts",
      description = "For administrators: accounts of the organisations they administer, by name.")
  public Page<UserView> list(
      @Parameter(
              description = "Part of a user name or of a person's name, without accents and case.")
          @QueryParam("q")
          @Size(max = 100)
          @Nullable String text,
      @Parameter(description = "Code of an organisation: who works there or below it.")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "People or services only.") @QueryParam("kind")
          @Nullable AccountKind kind,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(
        scopes.get(), text, organisation, kind, PageRequest.of(limit, cursor, count));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createUser",
      summary = "Make an account",
      description =
          "Answers a password that works once: it must be changed at the first sign-in. Nobody"
              + " grants a role that they do not hold over that organisation (403).")
  @APIResponseSchema(value = UserCreated.class, responseCode = "201")
  public Response create(CreateUser wanted, @Context UriInfo uri) {
    UserCreated created = service.create(scopes.get(), wanted);
    return Response.created(uri.getAbsolutePathBuilder().path(created.user().username()).build())
        .entity(created)
        .build();
  }

  @GET
  @Path("/{username}")
  @Operation(operationId = "getUser", summary = "One account", description = "With its roles.")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response get(@PathParam("username") @Size(max = 64) String username) {
    return answer(service.get(scopes.get(), username));
  }

  @PUT
  @Path("/{username}")
  @Versioned
  @Operation(
      operationId = "putUser",
      summary = "Edit an account",
      description =
          "Name, whether it is active, and all its roles. Disabling ends its sessions and tokens at"
              + " once. Not for one's own account (409).")
  @APIResponseSchema(value = UserView.class, responseCode = "200")
  public Response put(
      @PathParam("username") @Size(max = 64) String username,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      UpdateUser wanted) {
    return answer(service.update(scopes.get(), username, ifMatch, wanted));
  }

  @POST
  @Path("/{username}/reset-password")
  @Idempotent
  @Operation(
      operationId = "resetPassword",
      summary = "Reset an account's password",
      description =
          "Answers a password that works once and ends the account's sessions; its tokens rest"
              + " until the password is changed. Not for one's own account, nor for a service account,"
              + " which has none (409).")
  @APIResponseSchema(value = PasswordReset.class, responseCode = "200")
  public Response resetPassword(@PathParam("username") @Size(max = 64) String username) {
    return Response.ok(service.resetPassword(scopes.get(), username)).build();
  }

  @POST
  @Path("/{username}/handover")
  @Idempotent
  @Operation(
      operationId = "handOverUser",
      summary = "Hand over an account's roles and drafts",
      description =
          "For when a person leaves: all roles and all drafts go to another account, sessions and"
              + " API tokens end, and the account is closed if asked for. The caller administers both"
              + " accounts and holds all that either holds (else 403); neither is the caller's own"
              + " (409). Kept in the audit trail of both.")
  @APIResponseSchema(value = Handover.class, responseCode = "200")
  public Response handOver(
      @PathParam("username") @Size(max = 64) String username,
      @Parameter(description = "Only says what would go over; nothing changes.")
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      CreateHandover wanted) {
    return Response.ok(
            handovers.handOver(scopes.get(), username, wanted, Boolean.TRUE.equals(dryRun)))
        .build();
  }

  private static Response answer(UserView user) {
    return Response.ok(user).header(HttpHeaders.ETAG, EntityTags.of(user.version())).build();
  }
}
