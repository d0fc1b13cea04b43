package vn.canbang.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import vn.canbang.activity.draft.AddActivity;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Activities of a plan over HTTP. */
@Path("/plans/{id}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class PlanActivityResource {

  private final ActivityReader reader;
  private final ActivityDraftService drafts;
  private final CurrentScope scopes;

  PlanActivityResource(ActivityReader reader, ActivityDraftService drafts, CurrentScope scopes) {
    this.reader = reader;
    this.drafts = drafts;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPlanActivities",
      summary = "Activities of a plan in document order",
      description =
          "All at once. Those with declared=false say another activity again or come from a unit's"
              + " duties.")
  public Page<ActivityView> ofPlan(@PathParam("id") UUID planId) {
    return Page.whole(reader.ofPlan(scopes.get(), planId));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "addActivity",
      summary = "Put an activity into a draft",
      description = "The activities of a draft are numbered by their places.")
  @APIResponseSchema(value = ActivityView.class, responseCode = "201")
  public Response add(@PathParam("id") UUID planId, @NotNull AddActivity wanted) {
    ActivityView activity = drafts.add(scopes.get(), planId, wanted.after(), wanted.activity());
    return Response.created(URI.create("/activities/" + activity.id()))
        .header(HttpHeaders.ETAG, EntityTags.of(activity.version()))
        .entity(activity)
        .build();
  }
}
