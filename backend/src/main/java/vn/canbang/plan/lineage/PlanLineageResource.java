package vn.canbang.plan.lineage;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.security.CurrentScope;

/** Where a plan comes from and what follows from it, over HTTP. */
@Path("/plans/{id}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanLineageResource {

  private final LineageReader reader;
  private final CurrentScope scopes;

  PlanLineageResource(LineageReader reader, CurrentScope scopes) {
    this.reader = reader;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getPlanLineage",
      summary = "What a plan rests on, what rests on it, and who still owes a plan of their own",
      description =
          "Up to the resolution and down over all levels, through plans that the caller sees. Of"
              + " each document cited: whether it is still in force today.")
  public PlanLineage lineage(@PathParam("id") UUID id) {
    return reader.lineage(scopes.get(), id);
  }
}
