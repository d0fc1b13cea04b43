package vn.canbang.document.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.official.DocumentAnswer;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports as official documents and as workbooks over HTTP. */
@Path("/reports/{series}/{organisation}/{period}/document")
@Tag(name = "reports")
class ReportDocumentResource {

  private final ReportDocuments documents;
  private final CurrentScope scopes;

  ReportDocumentResource(ReportDocuments documents, CurrentScope scopes) {
    this.documents = documents;
    this.scopes = scopes;
  }

  @GET
  @Produces({
    DocumentAnswer.TEXT_HTML,
    DocumentAnswer.APPLICATION_PDF,
    DocumentAnswer.APPLICATION_DOCX,
    DocumentAnswer.APPLICATION_XLSX
  })
  @Operation(
      operationId = "getReportDocument",
      summary = "A report as an official document, or as a workbook",
      description =
          "Laid out as Decree 30/2020/NĐ-CP, appendix I, asks, in the format that Accept prefers;"
              + " HTML when it takes any. Always in Vietnamese: figures with the columns of the"
              + " template, results of activities, outputs, answers, names of annexes, targets of"
              + " the plan beside what was reached, and of a consolidated report the figures of each"
              + " unit. Marked until it is accepted; what it lacks is dots to be filled in. The workbook holds figures as"
              + " numbers and text as text, whatever it begins with.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "What to call the file, in ASCII and in full (RFC 6266)",
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000)),
      content = {
        @Content(
            mediaType = DocumentAnswer.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentAnswer.APPLICATION_PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentAnswer.APPLICATION_DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentAnswer.APPLICATION_XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = "An earlier revision; without it, the one in work or in force")
          @QueryParam("revision")
          @Min(1)
          @Max(100_000)
          @Nullable Integer revision,
      @Context Request request) {
    return DocumentAnswer.of(
        request,
        () -> documents.read(scopes.get(), series, organisation, period, revision),
        ReportPaper::document,
        ReportWorkbook::write);
  }
}
