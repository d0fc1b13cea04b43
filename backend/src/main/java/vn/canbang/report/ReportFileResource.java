package vn.canbang.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.UriInfo;
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
import vn.canbang.report.view.ReportFileKind;
import vn.canbang.report.view.ReportFileView;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.EvidenceUpload;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.PdfUpload;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Files of reports over HTTP: the signed scan, annexes. */
@Path("/reports/{series}/{organisation}/{period}/files")
@Tag(name = "reports")
class ReportFileResource {

  private static final String ONE = "Id of the file.";

  private final ReportFileService service;
  private final CurrentScope scopes;

  ReportFileResource(ReportFileService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addReportFile",
      summary = "Add a file to a report",
      description =
          "To a report that is being written; one that was sent keeps the files it was sent with,"
              + " and the next revision begins with them. A signed scan is a PDF or a picture; an"
              + " annex may also be DOCX, XLSX or PPTX. Pictures are drawn anew, without what cameras"
              + " write beside them; a PDF loses its author. At most 20 files. The report's version"
              + " changes only where a returned report is written on in a new revision; the answer"
              + " carries its tag.")
  @APIResponseSchema(value = ReportFileView.class, responseCode = "201")
  public Response add(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = "What the file is called.") @QueryParam("name") @Size(max = 200)
          @Nullable String name,
      @Parameter(description = "What the file is.") @QueryParam("kind") @NotNull
          ReportFileKind kind,
      @Context UriInfo uri,
      EvidenceUpload file) {
    ReportFileService.Added added =
        service.add(scopes.get(), new ReportKey(series, organisation, period), file, kind, name);
    return Response.created(uri.getAbsolutePathBuilder().path(added.file().id().toString()).build())
        .entity(added.file())
        .header(HttpHeaders.ETAG, EntityTags.of(added.version()))
        .build();
  }

  @GET
  @Path("/{file}")
  @Produces({
    EvidenceUpload.JPEG,
    EvidenceUpload.PNG,
    PdfUpload.PDF,
    DocumentUpload.DOCX,
    Upload.XLSX,
    EvidenceUpload.PPTX
  })
  @Operation(
      operationId = "getReportFile",
      summary = "A file of a report",
      description = "For whoever may read a revision that has it.")
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
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = EvidenceUpload.PPTX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = ONE) @PathParam("file") UUID file) {
    return FileAnswer.shown(
        service.read(scopes.get(), new ReportKey(series, organisation, period), file));
  }

  @DELETE
  @Path("/{file}")
  @Operation(
      operationId = "deleteReportFile",
      summary = "Take a file away from a report",
      description =
          "From a report that is being written; revisions that were sent keep it. The answer"
              + " carries the report's tag.")
  @APIResponse(responseCode = "204", description = "Taken away")
  public Response delete(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = ONE) @PathParam("file") UUID file) {
    long version = service.remove(scopes.get(), new ReportKey(series, organisation, period), file);
    return Response.noContent().header(HttpHeaders.ETAG, EntityTags.of(version)).build();
  }
}
