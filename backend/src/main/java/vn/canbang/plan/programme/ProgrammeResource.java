package vn.canbang.plan.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** The catalogue of programmes over HTTP. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class ProgrammeResource {

  private final Programmes programmes;
  private final CurrentScope scopes;

  ProgrammeResource(Programmes programmes, CurrentScope scopes) {
    this.programmes = programmes;
    this.scopes = scopes;
  }

  @GET
  @Operation(operationId = "listProgrammes", summary = "Programmes that plans carry out")
  public Page<ProgrammeView> list() {
    return Page.whole(programmes.all(scopes.get()));
  }
}
