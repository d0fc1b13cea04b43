package vn.canbang.indicator.published;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

@Path("/published-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class PublishedFigureResource {

  private final PublishedFigureService service;
  private final CurrentScope scopes;

  PublishedFigureResource(PublishedFigureService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listPublishedFigures",
      summary = "Figures that other bodies have published",
      description =
          "By indicator, the latest period first. Figures of one period on different bases, or"
              + " published anew, stand side by side with their sources.")
  public Page<PublishedFigureView> list(
      @Parameter(description = "Code of an indicator.") @QueryParam("indicator") @Size(max = 64)
          @Nullable String indicator,
      @Parameter(description = "Code of an area; VN for the country.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @QueryParam("period") @Nullable ReportingPeriod period,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.page(
        scopes.get(),
        new PublishedFigureRepository.Filter(
            indicator, area, period == null ? null : period.code()),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @APIResponseSchema(value = PublishedFigureView.class, responseCode = "200")
  @Operation(operationId = "getPublishedFigure", summary = "One published figure")
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), service.get(scopes.get(), id));
  }

  @POST
  @Idempotent
  @APIResponseSchema(value = PublishedFigureView.class, responseCode = "201")
  @Operation(
      operationId = "createPublishedFigure",
      summary = "Add a published figure",
      description =
          "409 when the figure of that document is there. For administrators of everything.")
  public Response create(@NotNull PublishedFigureDraft wanted) {
    PublishedFigureView created = service.add(scopes.get(), wanted);
    return tagged(Response.created(URI.create("/published-figures/" + created.id())), created);
  }

  @PUT
  @Path("/{id}")
  @Versioned
  @APIResponseSchema(value = PublishedFigureView.class, responseCode = "200")
  @Operation(
      operationId = "putPublishedFigure",
      summary = "Write a published figure anew",
      description =
          "To mend what was typed; a figure that was published anew is added beside the earlier."
              + " For administrators of everything.")
  public Response put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PublishedFigureDraft wanted) {
    return tagged(Response.ok(), service.write(scopes.get(), id, ifMatch, wanted));
  }

  @DELETE
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "deletePublishedFigure",
      summary = "Take a published figure out",
      description = "The audit trail keeps it. For administrators of everything.")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.remove(scopes.get(), id, ifMatch);
  }

  private static Response tagged(Response.ResponseBuilder answer, PublishedFigureView figure) {
    return answer.header(HttpHeaders.ETAG, EntityTags.of(figure.version())).entity(figure).build();
  }
}
