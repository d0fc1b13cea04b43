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
import vn.canbang.indicator.DataElementDraft;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;

@Path("/data-elements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "catalogue",
    description =
        "What is counted and computed. Readable by every caller; edited by who administers"
            + " everything.")
class DataElementResource {

  private final IndicatorService indicators;
  private final CatalogueService catalogue;
  private final CurrentScope scopes;

  DataElementResource(
      IndicatorService indicators, CatalogueService catalogue, CurrentScope scopes) {
    this.indicators = indicators;
    this.catalogue = catalogue;
    this.scopes = scopes;
  }

  @GET
  @Catalogue(value = Indicators.CATALOGUE, perCaller = true)
  @Operation(
      operationId = "listDataElements",
      summary = "All data elements",
      description = "What is counted, and by which breakdown; cells are named LIVE_BIRTHS.MALE.")
  public Page<DataElementView> list() {
    return Page.whole(indicators.dataElements(scopes.get()));
  }

  @GET
  @Path("/{code}")
  @Catalogue(value = Indicators.CATALOGUE, perCaller = true)
  @APIResponseSchema(value = DataElementView.class, responseCode = "200")
  @Operation(
      operationId = "getDataElement",
      summary = "One data element",
      description = "404 when the catalogue has no such code. The ETag is its version.")
  public Response get(@PathParam("code") @Size(max = 64) String code) {
    return tagged(
        Response.ok(),
        indicators.element(scopes.get(), code).orElseThrow(ProblemException::notFound));
  }

  @POST
  @Idempotent
  @APIResponseSchema(value = DataElementView.class, responseCode = "201")
  @Operation(
      operationId = "createDataElement",
      summary = "Add a data element",
      description = "At the end of the catalogue. For administrators of everything.")
  public Response create(@NotNull DataElementDraft wanted) {
    DataElementView created = catalogue.putElement(scopes.get(), null, null, wanted);
    return tagged(Response.created(URI.create("/data-elements/" + created.code())), created);
  }

  @PUT
  @Path("/{code}")
  @Versioned
  @APIResponseSchema(value = DataElementView.class, responseCode = "200")
  @Operation(
      operationId = "putDataElement",
      summary = "Write a data element anew",
      description =
          "Parts with figures or in a form stay, and so does the way they go over time. Indicators"
              + " that name the element as a whole count its new parts from now on; a change that"
              + " would break one is refused. For administrators of everything.")
  public Response put(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull DataElementDraft wanted) {
    return tagged(Response.ok(), catalogue.putElement(scopes.get(), code, ifMatch, wanted));
  }

  private static Response tagged(Response.ResponseBuilder answer, DataElementView element) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(element.version()))
        .entity(element)
        .build();
  }
}
