package vn.canbang.analytics;

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
import java.time.LocalDate;
import java.util.List;
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
              + " map there is no value, and notComparable names whose figures these are. What is there"
              + " at a period's end (a stock) is the figure of its last month, never summed over time."
              + " At most 200,000 cells at a time.")
  public IndicatorAnswer indicators(
      @Parameter(description = "Code of the indicator.")
          @QueryParam("indicator")
          @NotNull
          @Size(max = 64)
          String indicator,
      @Parameter(
              description =
                  "Code of the area on the map's day; VN or left out for the whole country.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(
              description =
                  "SELF: the area as a whole; CHILDREN: the areas directly below it; LEVEL: all areas"
                      + " of the level in it")
          @QueryParam("by")
          @DefaultValue("SELF")
          AreaBreakdown by,
      @Parameter(description = "With by=LEVEL: 1 provinces, 2 districts, 3 communes.")
          @QueryParam("level")
          @Min(1)
          @Max(3)
          @Nullable Integer level,
      @Parameter(
              description = "Codes of at most 200 areas, joined by commas, instead of area and by.")
          @QueryParam("areas")
          @Size(max = 1_200)
          @Nullable String named,
      @Parameter(
              description =
                  "Periods of one length, at most 120: a range 2023-01..2024-10, or 2022,2023.")
          @QueryParam("periods")
          @NotNull
          @Size(max = 1000)
          String periods,
      @Parameter(
              description =
                  "PERIOD: each period by itself; YEAR_TO_DATE: from the start of its year;"
                      + " ROLLING_12: the twelve months that end with it; YEARS_3, YEARS_5: counts"
                      + " pooled over the years that end with it; SAME_PERIOD_LAST_YEAR")
          @QueryParam("window")
          @DefaultValue("PERIOD")
          PeriodWindow window,
      @Parameter(description = "The day whose map is used; each period's end when left out.")
          @QueryParam("mapDate")
          @Nullable LocalDate mapDate,
      @Parameter(
              description =
                  "Code of a dimension (SEX, BIRTH_ORDER): the answer has the indicator for each of"
                      + " its categories as well. Refused where its counts are not broken down by it,"
                      + " or where it compares the categories itself.")
          @QueryParam("disaggregation")
          @Size(max = 32)
          @Nullable String disaggregation,
      @Parameter(
              description =
                  "Which columns are wanted: VALUE, PARTS, INTERVAL, EVIDENCE, COMPLETENESS; all when"
                      + " left out. Columns that are not asked for are empty.")
          @QueryParam("fields")
          @Size(max = 100)
          @Nullable String fields) {
    return analytics.answer(
        scopes.get(),
        new IndicatorQuestion(
            indicator,
            area,
            by,
            level,
            named == null ? List.of() : List.of(named.split(",", -1)),
            PeriodList.parse(periods),
            window,
            mapDate,
            disaggregation,
            AnalyticsField.parse(fields)));
  }
}
