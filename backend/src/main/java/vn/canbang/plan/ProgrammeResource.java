package vn.canbang.plan;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.plan.document.ProgrammeView;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** The catalogue of programmes over HTTP. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class ProgrammeResource {

  private final PlanReader reader;
  private final CurrentScope scopes;

  ProgrammeResource(PlanReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Operation(operationId = "listProgrammes", summary = "Programmes that plans carry out")
  public Page<ProgrammeView> list() {
    return Page.whole(reader.programmes(scopes.get()));
  }
}
