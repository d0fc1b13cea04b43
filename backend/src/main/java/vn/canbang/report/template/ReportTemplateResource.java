package vn.canbang.report.template;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.shared.problem.ProblemException;

/** Report templates: what a report asks. */
@Path("/report-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportTemplateResource {

  private final ReportTemplates templates;

  ReportTemplateResource(ReportTemplates templates) {
    this.templates = templates;
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getReportTemplate",
      summary = "A report template",
      description = "The newest version of a template: sections, cells, questions and rules.")
  public ReportTemplate get(@PathParam("code") String code) {
    return templates.latest(code).orElseThrow(ProblemException::notFound);
  }
}
