package vn.canbang.report.register;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

/** Who sent what when. */
@Path("/report-register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class RegisterResource {

  private final RegisterService service;
  private final RegisterFilters filters;
  private final CurrentScope scopes;

  RegisterResource(RegisterService service, RegisterFilters filters, CurrentScope scopes) {
    this.service = service;
    this.filters = filters;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportRegister",
      summary = "Who sent what when",
      description =
          "Every report owed that the caller sees, when it came and whether in time; what is missing"
              + " too. The latest periods first. organisation keeps the units under it and those"
              + " that report to it or through it; from and to are days on which periods end, the"
              + " year's first and today when left out.")
  public Page<RegisterEntry> list(
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.register(
        scopes.get(),
        filters.of(series, organisation, from, to),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/file")
  @Operation(
      operationId = "getReportRegisterFile",
      summary = "Who sent what when, as a table",
      description =
          "The lines of listReportRegister for a spreadsheet, narrowed likewise, with Vietnamese"
              + " headings; at most 20,000.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Upload.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response file(
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("format") @Nullable TableFormat format) {
    RegisterFilter filter = filters.of(series, organisation, from, to);
    return TableAnswer.of(
        format,
        "so-theo-doi-bao-cao",
        wanted -> service.registerTable(scopes.get(), filter, wanted));
  }
}
