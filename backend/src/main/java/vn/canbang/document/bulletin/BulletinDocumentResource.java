package vn.canbang.document.bulletin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.bulletin.BulletinView;
import vn.canbang.bulletin.Bulletins;
import vn.canbang.document.official.DocumentAnswer;
import vn.canbang.document.official.Letterheads;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** Population bulletins as official documents and as workbooks over HTTP. */
@Path("/population-bulletin/document")
@Tag(name = "analytics")
class BulletinDocumentResource {

  private final Bulletins bulletins;
  private final Letterheads letterheads;
  private final Organisations organisations;
  private final CurrentScope scopes;
  private final BusinessClock clock;

  BulletinDocumentResource(
      Bulletins bulletins,
      Letterheads letterheads,
      Organisations organisations,
      CurrentScope scopes,
      BusinessClock clock) {
    this.bulletins = bulletins;
    this.letterheads = letterheads;
    this.organisations = organisations;
    this.scopes = scopes;
    this.clock = clock;
  }

  @GET
  @Produces({
    DocumentAnswer.TEXT_HTML,
    DocumentAnswer.APPLICATION_PDF,
    DocumentAnswer.APPLICATION_DOCX,
    DocumentAnswer.APPLICATION_XLSX
  })
  @Operation(
      operationId = "getPopulationBulletinDocument",
      summary = "The population bulletin as an official document, or as a workbook",
      description =
          "Laid out as Decree 30/2020/NĐ-CP, appendix I, asks, in the format that Accept prefers;"
              + " HTML when it takes any. Always in Vietnamese, under the head of the caller's"
              + " organisation; 403 for whoever stands in none.")
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
      @Parameter(description = "Code of the area on the last day of the year")
          @QueryParam("area")
          @NotNull
          @Size(max = 5)
          String area,
      @Parameter(description = "The year; the last one that is over when left out")
          @QueryParam("year")
          @Min(1900)
          @Max(2200)
          @Nullable Integer year,
      @Context Request request) {
    OrgScope scope = scopes.get();
    String own =
        organisations
            .byId(scope.organisationId())
            .map(OrganisationRef::code)
            .orElseThrow(BulletinDocumentResource::noLetterhead);
    return DocumentAnswer.of(
        request,
        () -> bulletins.read(scope, area, year),
        (BulletinView bulletin) ->
            BulletinPaper.document(
                bulletin, letterheads.of(scope, own, clock.today()), clock.today()),
        BulletinPaper::workbook);
  }

  /** The first administrator stands in no organisation, and so under no head. */
  private static ProblemException noLetterhead() {
    return new ProblemException(403, "document.no-letterhead", List.of(), List.of(), Map.of());
  }
}
