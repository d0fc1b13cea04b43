package vn.canbang.report.sheet;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.time.ReportingPeriod;

/** Figures of a report on sheets, over HTTP. */
@Path("/reports/{series}/{organisation}/{period}/sheet")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportSheetResource {

  private final ReportSheetService service;
  private final CurrentScope scopes;

  ReportSheetResource(ReportSheetService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getReportSheet",
      summary = "A sheet of a report, to be filled in",
      description =
          "The rows and columns of the form with the figures that the report holds, or that would be"
              + " filled in. The first column, hidden in a workbook, holds the codes of the rows;"
              + " readReportSheet finds every cell again, whatever else was changed. In the"
              + " caller's language.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Upload.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = "XLSX when left out.") @QueryParam("format")
          @Nullable TableFormat format,
      @Context HttpHeaders headers) {
    ReportSheetService.Key key = new ReportSheetService.Key(series, organisation, period);
    return TableAnswer.of(
        format,
        "bieu-" + (series + "-" + period.code()).replaceAll("[^A-Za-z0-9-]", "-"),
        wanted -> service.sheet(scopes.get(), key, language(headers), wanted));
  }

  @POST
  @Operation(
      operationId = "readReportSheet",
      summary = "Say what a sheet would put into a report",
      description =
          "Changes nothing: putReport writes what is wanted of it. A sheet of getReportSheet is read"
              + " by its codes; in any other, lines are found by code or label of a row, or by the"
              + " key of a cell, and columns by their names (Nam, Nữ, Tổng số, Số liệu), in both"
              + " languages, without regard to accents and case. What fits twice is a fault, what"
              + " fits nowhere is named, a blank cell stays blank; of a formula what it last came to"
              + " counts. At most 2,000 lines of 100 columns. Only for a report that the caller may"
              + " write just now (403, 409).")
  @APIResponse(
      responseCode = "200",
      description = "What the sheet has for the report",
      content = @Content(schema = @Schema(implementation = SheetReading.class)))
  public SheetReading read(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Context HttpHeaders headers,
      Upload file) {
    return service.read(
        scopes.get(),
        new ReportSheetService.Key(series, organisation, period),
        file,
        language(headers));
  }

  private static Language language(HttpHeaders headers) {
    return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
