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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

/** How many reports came in time. */
@Path("/report-timeliness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class TimelinessResource {

  private final RegisterService service;
  private final RegisterFilters filters;
  private final CurrentScope scopes;

  TimelinessResource(RegisterService service, RegisterFilters filters, CurrentScope scopes) {
    this.service = service;
    this.filters = filters;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getReportTimeliness",
      summary = "How many reports came in time",
      description =
          "By unit, series or period: owed, sent in time, sent late, overdue, accepted, and the same"
              + " days of the year before. onTime of judged is the share in time, accepted of owed"
              + " the share that is complete. Only what the caller sees is counted. organisation keeps"
              + " the units under it and those that report to it or through it; from and to are days"
              + " on which periods end, the year's first and today when left out.")
  public TimelinessView get(
      @Parameter(description = "What is counted; units when left out") @QueryParam("by")
          @Nullable TimelinessBy by,
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    return service.timeliness(scopes.get(), by(by), filters.of(series, organisation, from, to));
  }

  @GET
  @Path("/file")
  @Operation(
      operationId = "getReportTimelinessFile",
      summary = "How many reports came in time, as a table",
      description =
          "The rows of getReportTimeliness for a spreadsheet, narrowed likewise, with Vietnamese"
              + " headings.")
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
      @Parameter(description = "What is counted; units when left out") @QueryParam("by")
          @Nullable TimelinessBy by,
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("format") @Nullable TableFormat format) {
    RegisterFilter filter = filters.of(series, organisation, from, to);
    return TableAnswer.of(
        format,
        "tien-do-gui-bao-cao",
        wanted -> service.timelinessTable(scopes.get(), by(by), filter, wanted));
  }

  private static TimelinessBy by(@Nullable TimelinessBy asked) {
    return asked == null ? TimelinessBy.UNIT : asked;
  }
}
