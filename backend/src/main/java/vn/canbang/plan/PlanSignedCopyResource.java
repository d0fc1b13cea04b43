package vn.canbang.plan;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileAnswer;
import vn.canbang.plan.document.SignedCopy;
import vn.canbang.shared.http.PdfUpload;
import vn.canbang.shared.security.CurrentScope;

/** The signed copies of plans over HTTP. */
@Path("/plans/{id}/signed-copy")
@Tag(name = "plans")
class PlanSignedCopyResource {

  private final PlanSignedCopyService service;
  private final CurrentScope scopes;

  PlanSignedCopyResource(PlanSignedCopyService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @PUT
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPlanSignedCopy",
      summary = "Add the scan of the signed plan",
      description =
          "A PDF, which its content must be as well, in the place of the one before if there is one."
              + " While the plan is in review, and once it is issued; a plan that is sent back loses"
              + " it.")
  public SignedCopy put(
      @PathParam("id") UUID id,
      @Parameter(description = "What the file is called; the number of the plan when left out.")
          @QueryParam("fileName")
          @Size(max = 200)
          @Nullable String fileName,
      PdfUpload file) {
    return service.put(scopes.get(), id, file.file(), fileName);
  }

  @GET
  @Produces("application/pdf")
  @Operation(
      operationId = "getPlanSignedCopy",
      summary = "The scan of the signed plan",
      description = "For all who see the plan. 404 when there is none.")
  @APIResponse(
      responseCode = "200",
      description = "The scan",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "What to call the file, in ASCII and in full (RFC 6266)",
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000)),
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(@PathParam("id") UUID id) {
    return FileAnswer.of(service.read(scopes.get(), id));
  }

  @DELETE
  @Operation(
      operationId = "deletePlanSignedCopy",
      summary = "Take the scan of the signed plan away",
      description = "404 when there is none.")
  public void delete(@PathParam("id") UUID id) {
    service.remove(scopes.get(), id);
  }
}
