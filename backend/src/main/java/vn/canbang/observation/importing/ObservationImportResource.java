package vn.canbang.observation.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

/** Figures from files, over HTTP. */
@Path("/observation-imports")
@Produces({MediaType.APPLICATION_JSON, Upload.XLSX, Upload.CSV})
@Tag(name = "observations")
class ObservationImportResource {

  private final ObservationImportService service;
  private final CurrentScope scopes;

  ObservationImportResource(ObservationImportService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createObservationImport",
      summary = "Read a table of figures and say what would become of each row",
      description =
          "Nothing is taken over yet. A row names area, period, cell and a whole number, and who"
              + " answers for it where that is not the caller's own organisation. Imported figures"
              + " count as accepted: for those who accept reports of that organisation, of areas"
              + " that it serves. Kept for 30 days, for its sender alone; at most 100,000 rows.")
  @APIResponseSchema(value = ObservationImportView.class, responseCode = "201")
  public Response create(
      @Parameter(description = "What the file was called.") @QueryParam("fileName") @Size(max = 255)
          @Nullable String fileName,
      @Context UriInfo uri,
      Upload file) {
    ObservationImportView made = service.read(scopes.get(), fileName, file);
    return Response.created(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
        .entity(made)
        .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listObservationImports",
      summary = "The caller's own imports of figures",
      description =
          "The latest first: those taken over, and previews of the last 30 days. Nobody sees another"
              + " sender's.")
  public Page<ObservationImportView> list(
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.")
          @QueryParam("cursor")
          @Size(max = 100)
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return service.list(scopes.get(), PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getObservationImport",
      summary = "An import of figures and how it stands",
      description = "404 for everybody but its sender, and for a preview after 30 days.")
  public ObservationImportView get(@PathParam("id") UUID id) {
    return service.get(scopes.get(), id);
  }

  @GET
  @Path("/{id}/rows")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listObservationImportRows",
      summary = "The rows of an import with what becomes of each",
      description = "In the order of the file, with what counts in their places now.")
  public Page<ObservationImportRow> rows(
      @PathParam("id") UUID id,
      @Parameter(description = "Only rows of this fate.") @QueryParam("fate")
          @Nullable RowFate fate,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count,
      @Context HttpHeaders headers) {
    return service.rows(
        scopes.get(),
        id,
        fate,
        PageRequest.of(limit, cursor, count),
        Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  @POST
  @Path("/{id}/apply")
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "applyObservationImport",
      summary = "Take over the figures of an import",
      description =
          "All good rows or none. With refused rows 422 names them (/rows/5/area), unless"
              + " skipRefused says that the good ones are wanted all the same. 409 when it was taken"
              + " over before, or when what is there has changed such that a row no longer fits.")
  @APIResponseSchema(value = ObservationImportView.class, responseCode = "200")
  public Response apply(@PathParam("id") UUID id, @NotNull ApplyImport how) {
    return Response.ok(service.apply(scopes.get(), id, how)).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteObservationImport",
      summary = "Throw a preview away",
      description = "409 when its figures were taken over: they say where they came from.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(@PathParam("id") UUID id) {
    service.delete(scopes.get(), id);
  }

  @GET
  @Path("/template")
  @Operation(
      operationId = "getObservationImportTemplate",
      summary = "A table for figures, to be filled in",
      description =
          "With Vietnamese headings; the English ones are read as well. A workbook explains its"
              + " columns on its second sheet.")
  @APIResponse(
      responseCode = "200",
      description = "The table.",
      content = {
        @Content(
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Upload.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response template(
      @Parameter(description = "XLSX when left out.") @QueryParam("format")
          @Nullable TableFormat format) {
    return TableAnswer.of(format, "mau-so-lieu", wanted -> service.template(scopes.get(), wanted));
  }
}
