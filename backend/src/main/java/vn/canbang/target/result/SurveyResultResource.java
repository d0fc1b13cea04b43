package vn.canbang.target.result;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;

@Path("/targets/{id}/survey-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class SurveyResultResource {

  private final TargetResultService service;
  private final CurrentScope scopes;

  SurveyResultResource(TargetResultService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listTargetSurveys",
      summary = "What surveys found of a target",
      description = "Latest first; the latest that ended by a period's end judges that period.")
  public Page<SurveyResult> list(@PathParam("id") UUID id) {
    return Page.whole(service.surveys(scopes.get(), id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "addTargetSurvey",
      summary = "Record what a survey found",
      description =
          "For the organisation that the caller works at. 409 when the target is not measured by"
              + " survey or its plan is not issued.")
  @APIResponseSchema(value = SurveyResult.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull NewSurveyResult found) {
    OrgScope scope = scopes.get();
    return Response.created(URI.create("/targets/" + id + "/survey-results"))
        .entity(service.record(scope, id, scope.organisationId(), found))
        .build();
  }
}
