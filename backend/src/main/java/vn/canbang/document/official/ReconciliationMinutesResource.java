package vn.canbang.document.official;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Minutes of sessions between agencies over HTTP. */
@Path("/reconciliations/{id}/minutes")
@Tag(name = "reconciliations")
class ReconciliationMinutesResource {

  private final ReconciliationDocuments documents;
  private final CurrentScope scopes;

  ReconciliationMinutesResource(ReconciliationDocuments documents, CurrentScope scopes) {
    this.documents = documents;
    this.scopes = scopes;
  }

  @GET
  @Produces(DocumentFormat.APPLICATION_DOCX)
  @Operation(
      operationId = "getReconciliationMinutes",
      summary = "The minutes of a session, to be signed",
      description =
          "Always in Vietnamese: members, how each counted, differences and reasons, agreed values,"
              + " and room to sign. Marked as a draft until the session is agreed; what is not known"
              + " is dots to be filled in.")
  @APIResponse(
      responseCode = "200",
      description = "The minutes",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "What to call the file, in ASCII and in full (RFC 6266)",
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000)),
      content =
          @Content(
              mediaType = DocumentFormat.APPLICATION_DOCX,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(@PathParam("id") UUID id) {
    OfficialDocument document = documents.minutes(scopes.get(), id);
    return Response.ok(DocumentFormat.DOCX.write(document), DocumentFormat.APPLICATION_DOCX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            FileName.disposition(document.head(), DocumentFormat.DOCX))
        .build();
  }
}
