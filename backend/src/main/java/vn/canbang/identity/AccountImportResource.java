package vn.canbang.identity;

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
import vn.canbang.identity.imports.AccountImportResult;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

@Path("/account-imports")
@Produces({MediaType.APPLICATION_JSON, Upload.XLSX, Upload.CSV})
@Tag(name = "identity")
class AccountImportResource {

  private final AccountImportService service;
  private final CurrentScope scopes;

  AccountImportResource(AccountImportService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "importAccounts",
      summary = "Make accounts from a table",
      description =
          "All rows or none: with a refused row a dry run says which and why, row by row; otherwise"
              + " the answer is 422 with pointers such as /rows/5/username (line and column of the"
              + " file) and nothing has changed. Every new account gets a password that works once. The"
              + " same rules as for single accounts; at most 5,000 rows. Columns as in the template.")
  @APIResponse(
      responseCode = "200",
      description = "What becomes of each row.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccountImportResult.class)))
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
      operationId = "getAccountImportTemplate",
      summary = "A table for new accounts, to be filled in",
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
        format, "mau-tai-khoan", wanted -> service.template(scopes.get(), wanted));
  }
}
