package vn.canbang.plan.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** Answers of bodies over HTTP. */
@Path("/plans/{id}/duties/{duty}/answers/{organisation}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class DutyAnswerResource {

  private final AskedTaskService service;
  private final CurrentScope scopes;

  DutyAnswerResource(AskedTaskService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getAskedTask",
      summary = "What a duty of a plan asks of a body, and its answer")
  @APIResponseSchema(value = AskedTaskView.class, responseCode = "200")
  public Response get(
      @PathParam("id") UUID plan,
      @Parameter(description = "Id of the duty") @PathParam("duty") UUID duty,
      @PathParam("organisation") String organisation) {
    return tagged(service.read(scopes.get(), plan, duty, organisation));
  }

  @PUT
  @Versioned
  @Operation(
      operationId = "putDutyAnswer",
      summary = "Answer for a body",
      description =
          "If-Match names the answer that is changed; the first has none. By the body, or by who"
              + " asks, for one that answered on paper. What is given (giao) cannot be declined.")
  @APIResponseSchema(value = AskedTaskView.class, responseCode = "200")
  public Response put(
      @PathParam("id") UUID plan,
      @Parameter(description = "Id of the duty") @PathParam("duty") UUID duty,
      @PathParam("organisation") String organisation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutDutyAnswer answer) {
    return tagged(service.answer(scopes.get(), plan, duty, organisation, ifMatch, answer));
  }

  private static Response tagged(AskedTaskView task) {
    Response.ResponseBuilder answer = Response.ok(task);
    DutyAnswerView given = task.answer();
    return given == null
        ? answer.build()
        : answer.header(HttpHeaders.ETAG, EntityTags.of(given.version())).build();
  }
}
