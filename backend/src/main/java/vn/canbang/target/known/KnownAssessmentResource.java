package vn.canbang.target.known;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/targets/{id}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class KnownAssessmentResource {

  private final KnownAssessmentService service;
  private final CurrentScope scopes;

  KnownAssessmentResource(KnownAssessmentService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listTargetAssessments",
      summary = "What could be said of a target, as it was known",
      description =
          "Latest first, at most 200: an entry for each time that figures, surveys or the target"
              + " itself changed what is said, kept within minutes of it. Of the year at hand and"
              + " the one before.")
  public Page<KnownAssessment> list(@PathParam("id") UUID id) {
    return Page.whole(service.of(scopes.get(), id));
  }
}
