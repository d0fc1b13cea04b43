package vn.canbang.report.batch;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** Tables to fill in with the reports of many units, over HTTP. */
@Path("/report-series/{code}/batch-template")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class BatchTemplateResource {

  private final BatchTemplateService service;
  private final CurrentScope scopes;

  BatchTemplateResource(BatchTemplateService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getReportBatchTemplate",
      summary = "A table for the reports of many units, to be filled in",
      description =
          "A row for each organisation that owes the series for the period and that the caller"
              + " writes for, without figures, and a column for each cell of the form, headed by its"
              + " key (LIVE_BIRTHS.MALE). createReportBatch takes it. A workbook says in its second"
              + " row, and on a second sheet, what the columns are, in the caller's language. 404"
              + " when the caller writes for nobody who owes it.")
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
  public Response get(
      @PathParam("code") String code,
      @Parameter(description = "The period that is reported on.") @QueryParam("period") @NotNull
          ReportingPeriod period,
      @Parameter(description = "XLSX when left out.") @QueryParam("format")
          @Nullable TableFormat format,
      @Context HttpHeaders headers) {
    Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return TableAnswer.of(
        format,
        "lo-bao-cao-" + (code + "-" + period.code()).replaceAll("[^A-Za-z0-9-]", "-"),
        wanted -> service.template(scopes.get(), code, period, language, wanted));
  }
}
