package vn.canbang.reconciliation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileAnswer;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.PdfUpload;
import vn.canbang.shared.security.CurrentScope;

/** The letters and tables by which agencies gave their figures, over HTTP. */
@Path("/reconciliations/{id}/figures/{participant}/files")
@Tag(name = "reconciliations")
class ReconciliationFileResource {

  private static final String PARTICIPANT = "Id of the participant.";
  private static final String FILE = "Id of the file.";

  private final ReconciliationFileService service;
  private final CurrentScope scopes;

  ReconciliationFileResource(ReconciliationFileService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addReconciliationFile",
      summary = "Add the letter by which an agency gave its figures",
      description =
          "For who may enter these figures. The content has to be what the media type says: a PDF,"
              + " a picture or a DOCX; a PDF loses its author, pictures are drawn anew. At most 10"
              + " files for an agency. Answers the session, whose version moves. 409 once agreed.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID id,
      @Parameter(description = PARTICIPANT) @PathParam("participant") UUID participant,
      @Parameter(description = "What the file is called; by the letter when left out.")
          @QueryParam("fileName")
          @Size(max = 200)
          @Nullable String fileName,
      EvidenceUpload file) {
    ReconciliationFileService.Added added =
        service.add(scopes.get(), id, participant, file, fileName);
    return Response.created(
            URI.create(
                "/reconciliations/" + id + "/figures/" + participant + "/files/" + added.file()))
        .header(HttpHeaders.ETAG, EntityTags.of(added.session().version()))
        .entity(added.session())
        .build();
  }

  @GET
  @Path("/{file}")
  @Produces({EvidenceUpload.JPEG, EvidenceUpload.PNG, PdfUpload.PDF, DocumentUpload.DOCX})
  @Operation(
      operationId = "getReconciliationFile",
      summary = "The letter by which an agency gave its figures",
      description = "For all who see the session.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "What to call the file, in ASCII and in full (RFC 6266)",
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000)),
      content = {
        @Content(
            mediaType = EvidenceUpload.JPEG,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = EvidenceUpload.PNG,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = PdfUpload.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = DocumentUpload.DOCX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(description = PARTICIPANT) @PathParam("participant") UUID participant,
      @Parameter(description = FILE) @PathParam("file") UUID file) {
    return FileAnswer.shown(service.read(scopes.get(), id, participant, file));
  }

  @DELETE
  @Path("/{file}")
  @Operation(
      operationId = "deleteReconciliationFile",
      summary = "Take away a letter that was added",
      description = "For who may enter these figures. 409 once agreed.")
  public void delete(
      @PathParam("id") UUID id,
      @Parameter(description = PARTICIPANT) @PathParam("participant") UUID participant,
      @Parameter(description = FILE) @PathParam("file") UUID file) {
    service.remove(scopes.get(), id, participant, file);
  }
}
