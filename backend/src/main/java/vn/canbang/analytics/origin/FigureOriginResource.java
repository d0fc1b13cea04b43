package vn.canbang.analytics.origin;

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
import vn.canbang.analytics.PeriodWindow;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

@Path("/analytics/figure-origins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class FigureOriginResource {

  private final FigureOriginAnswers answers;
  private final CurrentScope scopes;

  FigureOriginResource(FigureOriginAnswers answers, CurrentScope scopes) {
    this.answers = answers;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getFigureOrigins",
      summary = "Where a figure comes from",
      description =
          "From a figure of getIndicatorAnalytics down to the single figures that it is summed"
              + " from: whose they are, the revision of the report or the file they came in, the"
              + " session that agreed on them, and what stood in their place before. Only figures"
              + " that the caller sees.")
  public FigureOriginsView get(
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
      @QueryParam("period") @NotNull ReportingPeriod period,
      @Parameter(description = "Over what it is computed, as in getIndicatorAnalytics.")
          @QueryParam("window")
          @DefaultValue("PERIOD")
          PeriodWindow window,
      @QueryParam("mapDate") @Nullable LocalDate mapDate,
      @Parameter(description = "Only this cell, e.g. LIVE_BIRTHS.MALE: to go on in its figures.")
          @QueryParam("cell")
          @Size(max = 100)
          @Nullable String cell,
      @Parameter(description = "At most so many figures of each cell, 1 to 200; 50 when left out.")
          @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the cell's figures before.")
          @QueryParam("cursor")
          @Size(max = 100)
          @Nullable String cursor,
      @Parameter(description = "Whether to count all figures of each cell.") @QueryParam("count")
          @Nullable Boolean count) {
    return answers.answer(
        scopes.get(),
        new FigureOriginAnswers.Question(
            indicator, area, period, window, mapDate, cell, PageRequest.of(limit, cursor, count)));
  }
}
