package vn.canbang.target.allocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/allocated-targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class AllocatedTargetResource {

  private final AllocatedTargetService service;
  private final CurrentScope scopes;

  AllocatedTargetResource(AllocatedTargetService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listAllocatedTargets",
      summary = "What the caller's organisation was handed",
      description =
          "Chỉ tiêu được giao: targets of issued plans that a decision hands down to the area of the"
              + " organisation, newest first, at most 100.")
  public Page<AllocatedTarget> list() {
    return Page.whole(service.mine(scopes.get()));
  }
}
