package vn.canbang.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.canbang.activity.draft.ActivityDraft;
import vn.canbang.activity.draft.MoveActivity;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** Activities over HTTP. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityResource {

  private final ActivityReader reader;
  private final ActivityDraftService drafts;
  private final CurrentScope scopes;

  ActivityResource(ActivityReader reader, ActivityDraftService drafts, CurrentScope scopes) {
    this.reader = reader;
    this.drafts = drafts;
    this.scopes = scopes;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getActivity", summary = "An activity of a plan that the caller sees")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(reader.read(scopes.get(), id));
  }

  @PUT
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "putActivity",
      summary = "Write an activity of a draft",
      description = "All of it. 409 when its plan is not a draft; 412 when another wrote it since.")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ActivityDraft draft) {
    return tagged(drafts.write(scopes.get(), id, ifMatch, draft));
  }

  @DELETE
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "deleteActivity",
      summary = "Take an activity out of a draft",
      description = "409 when its plan is not a draft.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    drafts.remove(scopes.get(), id, ifMatch);
  }

  @POST
  @Path("/{id}/move")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "moveActivity",
      summary = "Put an activity elsewhere among those of its draft",
      description = "Its version does not change; the numbers of others may.")
  @APIResponseSchema(value = ActivityView.class, responseCode = "200")
  public Response move(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull MoveActivity where) {
    return tagged(drafts.move(scopes.get(), id, ifMatch, where.after()));
  }

  private static Response tagged(ActivityView activity) {
    return Response.ok(activity)
        .header(HttpHeaders.ETAG, EntityTags.of(activity.version()))
        .build();
  }
}
