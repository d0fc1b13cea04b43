package vn.canbang.activity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/** The catalogue of observances over HTTP. */
@Path("/observances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class ObservanceResource {

  private final ObservanceRepository observances;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  ObservanceResource(ObservanceRepository observances, BusinessClock clock, CurrentScope scopes) {
    this.observances = observances;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Catalogue("observances")
  @Operation(
      operationId = "listObservances",
      summary = "Days of the year that activities are held on",
      description =
          "In order of the calendar. With changedSince: what was changed after that moment, of any"
              + " day, in order of change.")
  public Page<ObservanceEntry> list(
      @QueryParam("asOf") @Nullable LocalDate asOf,
      @QueryParam("changedSince") @Nullable Instant changedSince) {
    return Page.whole(
        observances.of(scopes.get(), asOf == null ? clock.today() : asOf, changedSince).stream()
            .map(Observance::entry)
            .toList());
  }
}
