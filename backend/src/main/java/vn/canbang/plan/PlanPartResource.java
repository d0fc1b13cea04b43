package vn.canbang.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanPartView;
import vn.canbang.plan.draft.AddPlanPart;
import vn.canbang.plan.draft.MovePlanPart;
import vn.canbang.plan.draft.PlanPartDraft;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** The parts of a draft over HTTP, each a resource with a version of its own. */
@Path("/plans/{id}/parts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanPartResource {

  private final PlanReader reader;
  private final PlanPartService service;
  private final CurrentScope scopes;

  PlanPartResource(PlanReader reader, PlanPartService service, CurrentScope scopes) {
    this.reader = reader;
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addPlanPart",
      summary = "Put a part into a draft",
      description =
          "A basis, an objective, a section, a duty …: the content given says the kind. Sections,"
              + " objectives and duties are numbered by the service, the others after it anew.")
  @APIResponseSchema(value = PlanPartView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull AddPlanPart wanted, @Context UriInfo uri) {
    PlanPartView part = service.add(scopes.get(), id, wanted);
    return Response.created(uri.getAbsolutePathBuilder().path(part.id().toString()).build())
        .header(HttpHeaders.ETAG, EntityTags.of(part.version()))
        .entity(part)
        .build();
  }

  @GET
  @Path("/{part}")
  @Operation(
      operationId = "getPlanPart",
      summary = "A part of a plan by itself",
      description = "As another may have written it meanwhile, with the version to go on from.")
  @APIResponseSchema(value = PlanPartView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id, @PathParam("part") UUID part) {
    return tagged(reader.part(scopes.get(), id, part));
  }

  @PUT
  @Path("/{part}")
  @Versioned
  @Operation(
      operationId = "putPlanPart",
      summary = "Write a part of a draft",
      description =
          "The whole content of that part. 412 when another has written it since: read it and show"
              + " both texts. Parts that others write meanwhile do not matter.")
  @APIResponseSchema(value = PlanPartView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id,
      @PathParam("part") UUID part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PlanPartDraft content) {
    return tagged(service.write(scopes.get(), id, part, ifMatch, content));
  }

  @DELETE
  @Path("/{part}")
  @Versioned
  @Operation(
      operationId = "deletePlanPart",
      summary = "Take a part out of a draft",
      description = "409 while sections, activities or targets still stand in it.")
  public void delete(
      @PathParam("id") UUID id,
      @PathParam("part") UUID part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.remove(scopes.get(), id, part, ifMatch);
  }

  @POST
  @Path("/{part}/move")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "movePlanPart",
      summary = "Put a part elsewhere in the draft",
      description = "A section goes with all that stands in it. Its version does not change.")
  @APIResponseSchema(value = PlanPartView.class, responseCode = "200")
  public Response move(
      @PathParam("id") UUID id,
      @PathParam("part") UUID part,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull MovePlanPart where) {
    return tagged(service.move(scopes.get(), id, part, ifMatch, where));
  }

  private static Response tagged(PlanPartView part) {
    return Response.ok(part).header(HttpHeaders.ETAG, EntityTags.of(part.version())).build();
  }
}
