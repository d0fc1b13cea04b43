package vn.canbang.indicator.catalogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;

@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class IndicatorResource {

  private final IndicatorService indicators;
  private final CatalogueService catalogue;
  private final CurrentScope scopes;

  IndicatorResource(IndicatorService indicators, CatalogueService catalogue, CurrentScope scopes) {
    this.indicators = indicators;
    this.catalogue = catalogue;
    this.scopes = scopes;
  }

  @GET
  @Catalogue(value = Indicators.CATALOGUE, perCaller = true)
  @Operation(
      operationId = "listIndicators",
      summary = "All indicators",
      description = "With numerator, denominator, unit, validity and legal source of each.")
  public Page<IndicatorView> list() {
    return Page.whole(indicators.all(scopes.get()));
  }

  @GET
  @Path("/{code}")
  @Catalogue(value = Indicators.CATALOGUE, perCaller = true)
  @APIResponseSchema(value = IndicatorView.class, responseCode = "200")
  @Operation(
      operationId = "getIndicator",
      summary = "One indicator",
      description = "404 when the catalogue has no such code. The ETag is its version.")
  public Response get(@PathParam("code") @Size(max = 64) String code) {
    return tagged(
        Response.ok(),
        indicators.byCode(scopes.get(), code).orElseThrow(ProblemException::notFound));
  }

  @POST
  @Idempotent
  @APIResponseSchema(value = IndicatorView.class, responseCode = "201")
  @Operation(
      operationId = "createIndicator",
      summary = "Add an indicator",
      description = "At the end of the catalogue. For administrators of everything.")
  public Response create(@NotNull IndicatorDraft wanted) {
    IndicatorView created = catalogue.putIndicator(scopes.get(), null, null, wanted);
    return tagged(Response.created(URI.create("/indicators/" + created.code())), created);
  }

  @PUT
  @Path("/{code}")
  @Versioned
  @APIResponseSchema(value = IndicatorView.class, responseCode = "200")
  @Operation(
      operationId = "putIndicator",
      summary = "Write an indicator anew",
      description =
          "Its values of all periods are computed anew at the next question, for none is kept; what"
              + " that would change is told by checkIndicator. For administrators of everything.")
  public Response put(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull IndicatorDraft wanted) {
    return tagged(Response.ok(), catalogue.putIndicator(scopes.get(), code, ifMatch, wanted));
  }

  private static Response tagged(Response.ResponseBuilder answer, IndicatorView indicator) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(indicator.version()))
        .entity(indicator)
        .build();
  }
}
