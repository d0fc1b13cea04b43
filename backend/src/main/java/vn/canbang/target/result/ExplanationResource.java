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

@Path("/targets/{id}/explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class ExplanationResource {

  private final TargetResultService service;
  private final CurrentScope scopes;

  ExplanationResource(TargetResultService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listTargetExplanations",
      summary = "What bodies concerned say of a target's assessments",
      description = "Ý kiến giải trình, latest first; those of a period stand with its assessment.")
  public Page<TargetExplanation> list(@PathParam("id") UUID id) {
    return Page.whole(service.explanations(scopes.get(), id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "addTargetExplanation",
      summary = "Say something of a target's assessment",
      description =
          "For the organisation that the caller works at, by its reporters and planners. It is"
              + " never changed. Of the target's own area, or of one below that the organisation"
              + " serves: that stands in the target's tree. 409 when the plan is not issued.")
  @APIResponseSchema(value = TargetExplanation.class, responseCode = "201")
  public Response add(@PathParam("id") UUID id, @NotNull NewExplanation said) {
    OrgScope scope = scopes.get();
    return Response.created(URI.create("/targets/" + id + "/explanations"))
        .entity(service.explain(scope, id, scope.organisationId(), said))
        .build();
  }
}
