package vn.canbang.observation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

@Path("/observations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "observations", description = "Whole counts by cell, area and period.")
class ObservationResource {

  private final ObservationReader observations;
  private final CurrentScope scopes;

  ObservationResource(ObservationReader observations, CurrentScope scopes) {
    this.observations = observations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listObservations",
      summary = "Counts in force",
      description =
          "By period, area and cell; of several figures for one cell only the one that counts"
              + " (agreed before accepted before reported). The caller sees the figures of"
              + " organisations below their own, and of those whose reports reach them.")
  public Page<ObservationView> list(
      @Parameter(description = "Code of the data element.") @QueryParam("element") @Size(max = 64)
          @Nullable String element,
      @Parameter(description = "Code of the area; the areas in it are included.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(description = "Figures from the start of this period on.") @QueryParam("from")
          @Nullable ReportingPeriod from,
      @Parameter(description = "Figures up to the end of this period.") @QueryParam("to")
          @Nullable ReportingPeriod to,
      @QueryParam("status") @Nullable ObservationStatus status,
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return observations.list(
        scopes.get(),
        new ObservationQueries.Filter(
            element,
            area,
            from == null ? null : from.start(),
            to == null ? null : to.end(),
            status),
        PageRequest.of(limit, cursor, count));
  }
}
