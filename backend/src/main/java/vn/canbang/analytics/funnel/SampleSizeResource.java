package vn.canbang.analytics.funnel;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much it takes to know. */
@Path("/analytics/sample-sizes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class SampleSizeResource {

  private final FunnelService service;

  SampleSizeResource(FunnelService service) {
    this.service = service;
  }

  @GET
  @Operation(
      operationId = "getSampleSizes",
      summary = "Births needed to tell a ratio from a level",
      description =
          "For a test of one sample by the normal approximation at a significance of 5 %, one- and"
              + " two-sided, at a power of 80 and 90 %.")
  public SampleSizes get(
      @Parameter(description = "The level that is tested, boys per 100 girls.")
          @QueryParam("target")
          @NotNull
          @DecimalMin("50")
          @DecimalMax("200")
          BigDecimal target,
      @Parameter(description = "The ratio that holds in truth.")
          @QueryParam("against")
          @NotNull
          @DecimalMin("50")
          @DecimalMax("200")
          BigDecimal against) {
    return service.sizes(target, against);
  }
}
