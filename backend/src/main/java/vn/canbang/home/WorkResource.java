package vn.canbang.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.security.CurrentScope;

/** "Việc của tôi". */
@Path("/me/work")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "home")
class WorkResource {

  private final WorkService service;
  private final CurrentScope scopes;

  WorkResource(WorkService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getMyWork",
      summary = "What waits for me",
      description =
          "Reports to send and to review, what comes up, what was sent lately, and what plans in"
              + " force give the caller's unit to do, which plans of its own it was asked to make,"
              + " and the targets that decisions hand down to it.")
  public WorkView get() {
    return service.of(scopes.get());
  }
}
