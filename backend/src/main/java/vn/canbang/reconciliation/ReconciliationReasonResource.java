package vn.canbang.reconciliation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Why agencies differ, as a catalogue. */
@Path("/reconciliation-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class ReconciliationReasonResource {

  private final ReconciliationService service;
  private final CurrentScope scopes;

  ReconciliationReasonResource(ReconciliationService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReconciliationReasons",
      summary = "Reasons why agencies count differently",
      description = "In the order in which they are offered; OTHER asks for words.")
  public Page<NamedRef> list() {
    return Page.whole(service.reasons(scopes.get()));
  }
}
