package vn.canbang.organisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.imports.OrganisationImportResult;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

@Path("/organisation-imports")
@Produces({MediaType.APPLICATION_JSON, Upload.XLSX, Upload.CSV})
@Tag(name = "organisations")
class OrganisationImportResource {

  private final OrganisationImportService service;
  private final CurrentScope scopes;

  OrganisationImportResource(OrganisationImportService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "importOrganisations",
      summary = "Set up organisations from a table",
      description =
          "All rows or none: with a refused row a dry run says which and why, row by row; otherwise"
              + " the answer is 422 with pointers such as /rows/5/code (line and column of the file)"
              + " and nothing has changed. A row may stand under one that comes before it in the"
              + " file. One that is there already, with the same name, kind and level, is left alone."
              + " For administrators of what the rows stand under; at most 5,000 rows.")
  @APIResponse(
      responseCode = "200",
      description = "What becomes of each row.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OrganisationImportResult.class)))
  public Response create(
      @Parameter(description = "Only says what would become of each row; nothing changes.")
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @Context HttpHeaders headers,
      Upload file) {
    Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Response.ok(service.run(scopes.get(), file, Boolean.TRUE.equals(dryRun), language))
        .type(MediaType.APPLICATION_JSON)
        .build();
  }

  @GET
  @Path("/template")
  @Operation(
      operationId = "getOrganisationImportTemplate",
      summary = "A table for new organisations, to be filled in",
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
    return TableAnswer.of(
        format, "mau-co-quan-don-vi", wanted -> service.template(scopes.get(), wanted));
  }
}
