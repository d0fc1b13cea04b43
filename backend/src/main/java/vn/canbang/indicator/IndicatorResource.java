package vn.canbang.indicator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;

@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "What is counted and computed. Readable by every caller.")
class IndicatorResource {

  private final IndicatorService indicators;
  private final CurrentScope scopes;

  IndicatorResource(IndicatorService indicators, CurrentScope scopes) {
    this.indicators = indicators;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "All indicators",
      description = "With numerator, denominator, unit, validity and legal source of each.")
  public Page<IndicatorView> list() {
    return Page.whole(indicators.all(scopes.get()));
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getIndicator",
      summary = "One indicator",
      description = "404 when the catalogue has no such code.")
  public IndicatorView get(@PathParam("code") @Size(max = 64) String code) {
    return indicators.byCode(scopes.get(), code).orElseThrow(ProblemException::notFound);
  }
}
