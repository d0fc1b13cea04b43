package vn.canbang.document.evaluation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.document.official.DocumentAnswer;
import vn.canbang.document.official.Letterheads;
import vn.canbang.evaluation.EvaluationView;
import vn.canbang.evaluation.Evaluations;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;

/** Year-end evaluations as official documents and as workbooks over HTTP. */
@Path("/plans/{id}/evaluations/{year}/document")
@Tag(name = "evaluations")
class EvaluationDocumentResource {

  private final Evaluations evaluations;
  private final Letterheads letterheads;
  private final CurrentScope scopes;

  EvaluationDocumentResource(
      Evaluations evaluations, Letterheads letterheads, CurrentScope scopes) {
    this.evaluations = evaluations;
    this.letterheads = letterheads;
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
      operationId = "getPlanEvaluationDocument",
      summary = "The evaluation of a plan's year as an official document, or as a workbook",
      description =
          "Laid out as Decree 30/2020/NĐ-CP, appendix I, asks, in the format that Accept prefers;"
              + " HTML when it takes any. Always in Vietnamese; marked as a draft until it is"
              + " finished.")
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
      @PathParam("id") UUID planId,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @Context Request request) {
    OrgScope scope = scopes.get();
    return DocumentAnswer.of(
        request,
        () -> evaluations.read(scope, planId, year),
        (EvaluationView evaluation) ->
            EvaluationPaper.document(
                evaluation, letterheads.of(scope, evaluation.issuer().code(), evaluation.asOf())),
        EvaluationPaper::workbook);
  }
}
