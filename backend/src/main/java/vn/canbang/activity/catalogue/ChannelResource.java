package vn.canbang.activity.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.time.BusinessClock;

/** The catalogue of channels over HTTP. */
@Path("/channels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class ChannelResource {

  private final ActivityCatalogues catalogues;
  private final BusinessClock clock;

  ChannelResource(ActivityCatalogues catalogues, BusinessClock clock) {
    this.catalogues = catalogues;
    this.clock = clock;
  }

  @GET
  @Catalogue("channels")
  @Operation(
      operationId = "listChannels",
      summary = "Channels of communication",
      description = "Those of a day, in the order of people's lists.")
  public Page<ChannelView> list(@QueryParam("asOf") @Nullable LocalDate asOf) {
    return Page.whole(catalogues.channels(asOf == null ? clock.today() : asOf));
  }
}
