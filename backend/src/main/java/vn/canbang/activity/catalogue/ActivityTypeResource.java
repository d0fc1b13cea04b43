package vn.canbang.activity.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;

/** The catalogue of types of activity over HTTP. */
@Path("/activity-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class ActivityTypeResource {

  private final ActivityCatalogues catalogues;

  ActivityTypeResource(ActivityCatalogues catalogues) {
    this.catalogues = catalogues;
  }

  @GET
  @Catalogue("activity-types")
  @Operation(
      operationId = "listActivityTypes",
      summary = "Kinds of work that activities are",
      description =
          "In the order of people's lists; with what a result of each is asked for first.")
  public Page<ActivityTypeView> list() {
    return Page.whole(catalogues.types());
  }
}
