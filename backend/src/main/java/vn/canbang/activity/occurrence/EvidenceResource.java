package vn.canbang.activity.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
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
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.PdfUpload;
import vn.canbang.shared.security.CurrentScope;

/** The files that show what was done, over HTTP. */
@Path("/occurrences/{id}/evidence")
@Tag(name = "occurrences")
class EvidenceResource {

  private static final String ONE = "Id of the file.";

  private final EvidenceService service;
  private final CurrentScope scopes;

  EvidenceResource(EvidenceService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addEvidence",
      summary = "Add a file that shows what was done",
      description =
          "The content has to be what the media type says: pictures, or a PDF; for MATERIAL also"
              + " DOCX and PPTX. Pictures are drawn anew, upright, without what cameras write beside"
              + " them; a PDF loses its author. At most 20 files. A LIST names people: only those who"
              + " report for the lead see it, and it is erased after keepUntil. The version of the"
              + " occurrence does not change.")
  @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
  public Response add(
      @PathParam("id") UUID id,
      @Parameter(description = "What the file is called.") @QueryParam("name") @Size(max = 200)
          @Nullable String name,
      @Parameter(description = "What the file shows.") @QueryParam("kind") @NotNull
          EvidenceKind kind,
      @Parameter(description = "Last day on which it is kept, at most five years from now.")
          @QueryParam("keepUntil")
          @Nullable LocalDate keepUntil,
      EvidenceUpload file) {
    EvidenceView added = service.add(scopes.get(), id, file, kind, name, keepUntil);
    return Response.created(URI.create("/occurrences/" + id + "/evidence/" + added.id()))
        .entity(added)
        .build();
  }

  @GET
  @Path("/{evidence}")
  @Produces({
    EvidenceUpload.JPEG,
    EvidenceUpload.PNG,
    PdfUpload.PDF,
    DocumentUpload.DOCX,
    EvidenceUpload.PPTX
  })
  @Operation(
      operationId = "getEvidence",
      summary = "A file that shows what was done",
      description =
          "For all who see the plan; a LIST only for those who report for the lead, else 404.")
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
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = EvidenceUpload.PPTX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(description = ONE) @PathParam("evidence") UUID evidence) {
    return FileAnswer.shown(service.read(scopes.get(), id, evidence));
  }

  @DELETE
  @Path("/{evidence}")
  @Operation(
      operationId = "deleteEvidence",
      summary = "Take a file away that shows what was done",
      description = "The reason stays in the audit trail.")
  public void delete(
      @PathParam("id") UUID id,
      @Parameter(description = ONE) @PathParam("evidence") UUID evidence,
      @Parameter(description = "Why it goes.") @QueryParam("reason") @NotBlank @Size(max = 1000)
          String reason) {
    service.remove(scopes.get(), id, evidence, reason);
  }
}
