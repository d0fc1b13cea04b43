package vn.canbang.document.recording;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;

/** Records plans that were issued on paper, over HTTP. */
@Path("/plans/record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanRecordingResource {

  private final PlanRecordingService service;
  private final CurrentScope scopes;

  PlanRecordingResource(PlanRecordingService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "recordPlan",
      summary = "Record a plan that was issued on paper",
      description =
          "It is in force at once, with its targets and activities; what its copy lacks is shown as"
              + " gaps. For planners of the issuer. 422 for a number that another document of the"
              + " same issuer, type and year bears.")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response record(@NotNull RecordPlan plan, @Context UriInfo uri) {
    PlanView view =
        service.record(
            scopes.get(),
            new PlanRecordingService.Wanted(
                plan.document(), RecordAs.RECORDED, plan.issuer(), plan.area(), "/document"));
    return Response.created(
            uri.getBaseUriBuilder().path("plans").path(view.id().toString()).build())
        .entity(view)
        .tag(EntityTags.of(view.version()))
        .build();
  }
}
