package vn.canbang.analytics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.CurrentScope;

@Path("/analytics/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics", description = "Read-only questions, answered in columns.")
class AnalyticsResource {

  private final IndicatorAnalytics analytics;
  private final CurrentScope scopes;

  AnalyticsResource(IndicatorAnalytics analytics, CurrentScope scopes) {
    this.analytics = analytics;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getIndicatorAnalytics",
      summary = "An indicator by areas and periods",
      description =
          "Sums the accepted counts that the caller sees and divides the sums; what was not counted"
              + " is missing, never zero. A figure counts on the map of the period's end, or of"
              + " mapDate, earlier or later than the figure; where it lies across a border of that"
              + " map there is no value, and notComparable names whose figures these are.")
  public IndicatorAnswer indicators(
      @Parameter(description = "Code of the indicator.")
          @QueryParam("indicator")
          @NotNull
          @Size(max = 64)
          String indicator,
      @Parameter(description = "Code of the area on the map's day.")
          @QueryParam("area")
          @NotNull
          @Size(max = 5)
          String area,
      @Parameter(description = "SELF: the area as a whole; CHILDREN: the areas directly below it")
          @QueryParam("by")
          @DefaultValue("SELF")
          AreaBreakdown by,
      @Parameter(
              description =
                  "Periods of one length, at most 120: a range 2023-01..2024-10, or 2022,2023.")
          @QueryParam("periods")
          @NotNull
          @Size(max = 1000)
          String periods,
      @Parameter(
              description =
                  "PERIOD: each period by itself; ROLLING_12: the twelve months that end with it")
          @QueryParam("window")
          @DefaultValue("PERIOD")
          PeriodWindow window,
      @Parameter(description = "The day whose map is used; each period's end when left out.")
          @QueryParam("mapDate")
          @Nullable LocalDate mapDate) {
    return analytics.answer(
        scopes.get(),
        new IndicatorAnalytics.Question(
            indicator, area, by, PeriodList.parse(periods), window, mapDate));
  }
}
