package vn.canbang.activity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.security.CurrentScope;

/** Activities over HTTP. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class ActivityResource {

  private final ActivityReader reader;
  private final CurrentScope scopes;

  ActivityResource(ActivityReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getActivity", summary = "An activity of a plan that the caller sees")
  public ActivityView get(@PathParam("id") UUID id) {
    return reader.read(scopes.get(), id);
  }
}
