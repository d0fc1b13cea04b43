package vn.canbang.target.tree;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

@Path("/targets/{id}/tree")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "targets")
class TargetTreeResource {

  private static final int DEEPEST = 2;

  private final TargetTreeService service;
  private final CurrentScope scopes;

  TargetTreeResource(TargetTreeService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getTargetTree",
      summary = "A target over its area and those below",
      description =
          "Each area against the level that it was handed, else against the target's own as a part"
              + " of it. All who see the target read the same of its own area; of those below,"
              + " figures that the caller sees count.")
  public TargetTree get(
      @PathParam("id") UUID id,
      @Parameter(description = "The year at hand, at most the year it is due, when left out.")
          @QueryParam("period")
          @Nullable ReportingPeriod period,
      @QueryParam("mapDate") @Nullable LocalDate mapDate,
      @Parameter(
              description = "How many levels below; 2 when left out.",
              schema = @Schema(minimum = "1", maximum = "2"))
          @QueryParam("levels")
          @Nullable Integer levels) {
    if (levels != null && (levels < 1 || levels > DEEPEST)) {
      throw ProblemException.malformed(
          List.of(Fault.of("?levels", "parameter.range", levels, 1, DEEPEST)));
    }
    return service.of(scopes.get(), id, period, mapDate, levels == null ? DEEPEST : levels);
  }
}
