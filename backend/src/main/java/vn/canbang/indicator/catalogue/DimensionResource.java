package vn.canbang.indicator.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.indicator.DimensionView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

@Path("/dimensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class DimensionResource {

  private final IndicatorService indicators;
  private final CurrentScope scopes;

  DimensionResource(IndicatorService indicators, CurrentScope scopes) {
    this.indicators = indicators;
    this.scopes = scopes;
  }

  @GET
  @Catalogue(Indicators.CATALOGUE)
  @Operation(
      operationId = "listDimensions",
      summary = "What counts are broken down by",
      description =
          "Sex, order of birth, age group, kind of place and more, each with its categories. A part"
              + " of a data element names the categories that it is of.")
  public Page<DimensionView> list() {
    return Page.whole(indicators.dimensions(scopes.get()));
  }
}
