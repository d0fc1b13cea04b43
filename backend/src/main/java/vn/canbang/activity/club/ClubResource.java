package vn.canbang.activity.club;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationParameter;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;

/** Clubs over HTTP. */
@Path("/clubs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ClubResource {

  private final ClubService service;
  private final Organisations organisations;
  private final CurrentScope scopes;

  ClubResource(ClubService service, Organisations organisations, CurrentScope scopes) {
    this.service = service;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listClubs",
      summary = "Clubs of the caller's units",
      description = "By name. Members and sessions are numbers; nobody is named.")
  public Page<ClubView> list(
      @Parameter(description = "Code of who runs them, or of a body above")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @QueryParam("q") @Size(max = 200) @Nullable String q,
      @Parameter(description = "true: only those that go on; false: only those that were closed")
          @QueryParam("open")
          @Nullable Boolean open,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(
        scopes.get(),
        OrganisationParameter.id(organisations, organisation),
        q,
        open,
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getClub", summary = "A club of the caller's units")
  @APIResponseSchema(value = ClubView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), service.read(scopes.get(), id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createClub",
      summary = "Set up a club",
      description = "For who reports or plans over the organisation that runs it.")
  @APIResponseSchema(value = ClubView.class, responseCode = "201")
  public Response create(@NotNull CreateClub wanted) {
    ClubView club = service.create(scopes.get(), wanted);
    return tagged(Response.created(URI.create("/clubs/" + club.id())), club);
  }

  @PUT
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "putClub",
      summary = "Write a club anew",
      description = "All of it but who runs it. A club that ends gets its last day.")
  @APIResponseSchema(value = ClubView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutClub said) {
    return tagged(Response.ok(), service.write(scopes.get(), id, ifMatch, said));
  }

  private static Response tagged(Response.ResponseBuilder answer, ClubView club) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(club.version())).entity(club).build();
  }
}
