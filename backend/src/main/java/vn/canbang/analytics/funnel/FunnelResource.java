package vn.canbang.analytics.funnel;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Places beside each other. */
@Path("/analytics/funnel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class FunnelResource {

  private final FunnelService service;
  private final CurrentScope scopes;

  FunnelResource(FunnelService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getFunnel",
      summary = "A ratio of places by births, with what chance alone would bring",
      description =
          "Exact 95 % and 99.8 % limits around a level (Spiegelhalter 2005). Only for indicators"
              + " whose counts vary as a binomial. Places differ beyond chance where φ is over 1; the"
              + " limits are widened then, and the answer says so.")
  public FunnelAnswer get(
      @Parameter(description = "Code of the indicator.")
          @QueryParam("indicator")
          @NotNull
          @Size(max = 64)
          String indicator,
      @Parameter(
              description =
                  "Code of the area on the map's day; the whole country when left out, by LEVEL only.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(description = "CHILDREN: the areas directly below; LEVEL: all of a level")
          @QueryParam("by")
          @DefaultValue("CHILDREN")
          FunnelBreakdown by,
      @Parameter(description = "With LEVEL: 1 province, 2 district, 3 commune.")
          @QueryParam("level")
          @Min(1)
          @Max(3)
          @Nullable Integer level,
      @QueryParam("period") @NotNull ReportingPeriod period,
      @Parameter(description = "So many years together that end with the period, a year.")
          @QueryParam("years")
          @DefaultValue("1")
          @Min(1)
          @Max(5)
          int years,
      @Parameter(
              description =
                  "The level to compare with; when left out what a plan sets for the area, else the"
                      + " ratio of all the places together.")
          @QueryParam("target")
          @DecimalMin("50")
          @DecimalMax("200")
          @Nullable BigDecimal target,
      @QueryParam("mapDate") @Nullable LocalDate mapDate) {
    if ((by == FunnelBreakdown.LEVEL) != (level != null)) {
      throw ProblemException.malformed(List.of(Fault.of("?level", "funnel.by-level", level)));
    }
    return service.answer(
        scopes.get(),
        new FunnelService.Question(indicator, area, level, period, years, target, mapDate));
  }
}
