package vn.canbang.document.official;

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
import vn.canbang.shared.security.CurrentScope;

/** Plans as official documents over HTTP. */
@Path("/plans/{id}/document")
@Tag(name = "plans")
class PlanDocumentResource {

  private final PlanDocuments documents;
  private final CurrentScope scopes;

  PlanDocumentResource(PlanDocuments documents, CurrentScope scopes) {
    this.documents = documents;
    this.scopes = scopes;
  }

  @GET
  @Produces({
    DocumentFormat.TEXT_HTML,
    DocumentFormat.APPLICATION_PDF,
    DocumentFormat.APPLICATION_DOCX
  })
  @Operation(
      operationId = "getPlanDocument",
      summary = "A plan as an official document",
      description =
          "Laid out as Decree 30/2020/NĐ-CP, appendix I, asks, in the format that Accept prefers;"
              + " HTML when it takes any. Always in Vietnamese. What the plan lacks (number, place,"
              + " date, signatory) is dots to be filled in; a plan that is not issued is marked as"
              + " a draft. The figures in it are for management and do not replace published"
              + " statistics, as every page says.")
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
            mediaType = DocumentFormat.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentFormat.APPLICATION_PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentFormat.APPLICATION_DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("id") UUID planId, @Context Request request) {
    return DocumentAnswer.of(request, () -> documents.read(scopes.get(), planId));
  }
}
