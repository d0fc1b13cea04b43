package vn.canbang.report.reminder;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.security.CurrentScope;

/** When those who owe the reports of a series are reminded. */
@Path("/report-series/{code}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReminderRuleResource {

  private final ReminderRuleService service;
  private final CurrentScope scopes;

  ReminderRuleResource(ReminderRuleService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getReminderRule",
      summary = "When a series reminds",
      description =
          "Three working days before the last day, on it, the day after, and three working days"
              + " later the receiver, where nobody said otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = ReminderRuleView.class)))
  public Response get(@PathParam("code") String code) {
    return answer(service.get(scopes.get(), code));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "putReminderRule",
      summary = "Say when a series reminds",
      description =
          "Only who plans for the owner may. What was reminded of already is not reminded of again.")
  @APIResponse(
      responseCode = "200",
      description = "The rule",
      content = @Content(schema = @Schema(implementation = ReminderRuleView.class)))
  public Response put(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ReminderRuleView wanted) {
    return answer(service.put(scopes.get(), code, ifMatch, wanted));
  }

  private static Response answer(ReminderRuleService.Versioned versioned) {
    return Response.ok(versioned.rule())
        .header(HttpHeaders.ETAG, EntityTags.of(versioned.version()))
        .build();
  }
}
