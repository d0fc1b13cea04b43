package vn.canbang.activity.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;

/** The catalogue of counts over HTTP. */
@Path("/result-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class ResultCountResource {

  private final ActivityCatalogues catalogues;

  ResultCountResource(ActivityCatalogues catalogues) {
    this.catalogues = catalogues;
  }

  @GET
  @Catalogue("result-counts")
  @Operation(
      operationId = "listResultCounts",
      summary = "What may be counted of activities",
      description = "In the order of people's lists. Whole numbers only: nobody is named in them.")
  public Page<ResultCountView> list() {
    return Page.whole(catalogues.counts());
  }
}
