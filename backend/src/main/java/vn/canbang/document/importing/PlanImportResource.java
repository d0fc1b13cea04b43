package vn.canbang.document.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.http.DocumentUpload;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.security.CurrentScope;

/** Plans read from documents, over HTTP. */
@Path("/plan-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class PlanImportResource {

  private final PlanImportService service;
  private final CurrentScope scopes;

  PlanImportResource(PlanImportService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createPlanImport",
      summary = "Read a document to a draft of a plan",
      description =
          "For planners. The same text gives the same draft: nothing is invented, and what is not"
              + " recognised stays as a paragraph. Every field says where in the text it came from;"
              + " doubtful ones are to be confirmed. Kept for 30 days, for its sender alone. 422"
              + " with a reason for what is not read: a document with a stamp of secrecy (MẬT),"
              + " with a password, macros or links to outside, without text, or not what it says it"
              + " is.")
  @APIResponseSchema(value = PlanImportView.class, responseCode = "201")
  public Response create(
      @Parameter(description = "What the file was called.") @QueryParam("fileName") @Size(max = 255)
          @Nullable String fileName,
      @Context UriInfo uri,
      DocumentUpload file) {
    PlanImportView read = service.read(scopes.get(), fileName, file);
    return Response.created(uri.getAbsolutePathBuilder().path(read.id().toString()).build())
        .entity(read)
        .build();
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getPlanImport",
      summary = "A document as it was read",
      description = "404 for everybody but its sender, and after 30 days.")
  public PlanImportView get(@PathParam("id") UUID id) {
    return service.get(scopes.get(), id);
  }

  @POST
  @Path("/{id}/confirm")
  @Idempotent
  @Operation(
      operationId = "confirmPlanImport",
      summary = "Make a plan of a document, as corrected",
      description =
          "A draft to be written on, or a plan that was issued on paper and is in force with the"
              + " gaps of its copy. For planners of the issuer. 422 with all faults at once; their"
              + " pointers begin with /draft. 409 when a plan was made of it before.")
  @APIResponseSchema(value = PlanView.class, responseCode = "201")
  public Response confirm(
      @PathParam("id") UUID id, @NotNull ConfirmPlanImport confirmed, @Context UriInfo uri) {
    PlanView plan = service.confirm(scopes.get(), id, confirmed);
    return Response.created(
            uri.getBaseUriBuilder().path("plans").path(plan.id().toString()).build())
        .entity(plan)
        .tag(EntityTags.of(plan.version()))
        .build();
  }
}
