package vn.canbang.report.template;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.TemplateService.Shown;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;

/** Report templates: what a report asks. */
@Path("/report-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportTemplateResource {

  private static final String NEWEST = " The ETag is the number of the newest version.";

  private final TemplateService service;
  private final CurrentScope scopes;

  ReportTemplateResource(TemplateService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportTemplates",
      summary = "Report templates",
      description = "All of them by code, each by the version that holds today.")
  public Page<ReportTemplateSummary> list() {
    return Page.whole(service.list(scopes.get()));
  }

  @GET
  @Path("/{code}")
  @APIResponseSchema(value = ReportTemplate.class, responseCode = "200")
  @Operation(
      operationId = "getReportTemplate",
      summary = "A report template",
      description =
          "Sections, cells, questions and rules of a version; without one of the version that holds"
              + " today."
              + NEWEST)
  public Response get(
      @PathParam("code") @Size(max = 64) String code,
      @Parameter(description = "Number of a version, as the head of a report names it.")
          @QueryParam("version")
          @Min(1)
          @Nullable Integer version) {
    return tagged(Response.ok(), service.get(code, version));
  }

  @GET
  @Path("/{code}/versions")
  @Operation(
      operationId = "listReportTemplateVersions",
      summary = "Versions of a report template",
      description = "The newest first. A period asks the version that holds on its first day.")
  public Page<ReportTemplateVersion> versions(@PathParam("code") @Size(max = 64) String code) {
    return Page.whole(service.versions(code));
  }

  @PUT
  @Path("/{code}")
  @Versioned
  @APIResponse(
      responseCode = "200",
      description = "The version, which follows another",
      content = @Content(schema = @Schema(implementation = ReportTemplate.class)))
  @APIResponse(
      responseCode = "201",
      description = "The first version",
      content = @Content(schema = @Schema(implementation = ReportTemplate.class)))
  @Operation(
      operationId = "putReportTemplate",
      summary = "Make a version of a report template",
      description =
          "The first one of a template (201, without If-Match), or one that follows the newest"
              + " (If-Match names its number). A following one holds from a later day than today:"
              + " periods keep the version that they began with. For planners and administrators of"
              + " the owner; the product's own templates are for administrators of everything.")
  public Response put(
      @PathParam("code") @Size(max = 64) @Pattern(regexp = TemplateCodes.PATTERN) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ReportTemplateDraft wanted) {
    Shown made = service.put(scopes.get(), code, ifMatch, wanted);
    return tagged(
        made.created() ? Response.created(URI.create("/report-templates/" + code)) : Response.ok(),
        made);
  }

  private static Response tagged(Response.ResponseBuilder answer, Shown shown) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(shown.newest()))
        .entity(shown.template())
        .build();
  }
}
