package vn.canbang.activity.occurrence;

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

/** Occurrences that people add, over HTTP. */
@Path("/activities/{id}/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occurrences")
class ActivityOccurrenceResource {

  private final OccurrenceService service;
  private final CurrentScope scopes;

  ActivityOccurrenceResource(OccurrenceService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addOccurrence",
      summary = "Add a time at which an activity is held",
      description = "Beyond what the rules of its schedule say. 409 when its plan is not in force.")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID activityId, @NotNull AddOccurrence wanted) {
    OccurrenceView added = service.addOne(scopes.get(), activityId, wanted);
    return Response.created(URI.create("/occurrences/" + added.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(added.version()))
        .entity(added)
        .build();
  }
}
