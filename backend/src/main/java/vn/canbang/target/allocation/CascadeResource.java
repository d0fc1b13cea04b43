package vn.canbang.target.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

@Path("/targets/{id}/cascade")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class CascadeResource {

  private final CascadeService service;
  private final CurrentScope scopes;

  CascadeResource(CascadeService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @APIResponseSchema(value = CascadeView.class, responseCode = "200")
  @Operation(
      operationId = "getCascade",
      summary = "How a target is handed down",
      description =
          "All areas directly below with what each is handed, what that adds up to or implies, and"
              + " what is wrong with it. Planners over the plan's issuer read the draft, others"
              + " what is in force.")
  public Response get(
      @PathParam("id") UUID id, @QueryParam("mapDate") @Nullable LocalDate mapDate) {
    return tagged(service.get(scopes.get(), id, mapDate));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = CascadeView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "putCascade",
      summary = "Write how a target is to be handed down",
      description =
          "All of the draft; what is in force stays so until the draft is allocated. Findings do not"
              + " stand in the way of a draft. A dry run needs no If-Match. 409 when the target is"
              + " not in force or has no level.")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("mapDate") @Nullable LocalDate mapDate,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      @NotNull PutCascade wanted) {
    return tagged(
        service.write(scopes.get(), id, ifMatch, mapDate, wanted, Boolean.TRUE.equals(dryRun)));
  }

  @POST
  @Path("allocate")
  @Idempotent
  @APIResponseSchema(value = CascadeView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "allocateCascade",
      summary = "Put a cascade in force by its decision",
      description =
          "By a reviewer over the plan's issuer. The decision needs number, day and title; findings"
              + " that are errors stand in the way, each is named. The health service and the"
              + " committees of the areas see the target from now on.")
  public Response allocate(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(service.allocate(scopes.get(), id, ifMatch));
  }

  private static Response tagged(CascadeView cascade) {
    return Response.ok(cascade).header(HttpHeaders.ETAG, EntityTags.of(cascade.version())).build();
  }
}
