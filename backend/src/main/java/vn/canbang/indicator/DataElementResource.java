package vn.canbang.indicator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/data-elements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue", description = "What is counted and computed. Readable by every caller.")
class DataElementResource {

  private final IndicatorService indicators;
  private final CurrentScope scopes;

  DataElementResource(IndicatorService indicators, CurrentScope scopes) {
    this.indicators = indicators;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listDataElements",
      summary = "All data elements",
      description = "What is counted, and by which breakdown; cells are named LIVE_BIRTHS.MALE.")
  public Page<DataElementView> list() {
    return Page.whole(indicators.dataElements(scopes.get()));
  }
}
