package vn.canbang.interchange.adx;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.ExchangeIn;
import vn.canbang.interchange.ExchangeOut;
import vn.canbang.interchange.ImportStrategy;
import vn.canbang.interchange.WebMessage;
import vn.canbang.shared.http.ExchangeUpload;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;

/** ADX documents over HTTP; parameters and answers are those of data value sets. */
@Path("/interchange/adx")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interchange")
class AdxResource {

  private static final String CODE = "code|Code|CODE";

  private final AdxFormat format;
  private final ExchangeIn in;
  private final ExchangeOut out;
  private final CurrentScope scopes;

  AdxResource(AdxFormat format, ExchangeIn in, ExchangeOut out, CurrentScope scopes) {
    this.format = format;
    this.in = in;
    this.out = out;
    this.scopes = scopes;
  }

  @POST
  @Operation(
      operationId = "importAdx",
      summary = "Take over an ADX document",
      description =
          "As importDhis2DataValueSet, with periods of any first day (2023-12-15/P1Y) and dimensions"
              + " as attributes. An annotation is the note of a cell. Refused are document types and"
              + " entities, and what is not in the namespace urn:ihe:qrph:adx:2015; faults name line"
              + " and column. At most 64 MiB and 100,000 values.")
  @APIResponse(
      responseCode = "200",
      description = "All was taken",
      content = @Content(schema = @Schema(implementation = WebMessage.class)))
  @APIResponse(
      responseCode = "409",
      description = "Something was in conflict; what was not is kept",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebMessage.class)))
  public Response take(
      @Parameter(description = "true: say what would become of it, and keep nothing.")
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @Parameter(description = "CREATE_AND_UPDATE when left out.") @QueryParam("importStrategy")
          @Nullable ImportStrategy strategy,
      @Parameter(description = "Only code.") @QueryParam("idScheme") @Pattern(regexp = CODE)
          @Nullable String idScheme,
      @Parameter(description = "Whose codes are meant (listCodeSystems); DHIS2 when left out.")
          @QueryParam("system")
          @Size(max = 32)
          @Nullable String system,
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = ExchangeUpload.XML,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = ExchangeUpload.ADX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          ExchangeUpload body) {
    WebMessage message =
        WebMessage.of(
            in.take(
                scopes.get(),
                format,
                format.read(body.as(Set.of(ExchangeUpload.XML, ExchangeUpload.ADX))),
                new ExchangeIn.How(
                    system,
                    strategy,
                    Boolean.TRUE.equals(dryRun),
                    Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))));
    return Response.status(message.httpStatusCode()).entity(message).build();
  }

  @GET
  @Operation(
      operationId = "exportAdx",
      summary = "Reports as an ADX document",
      description =
          "As exportDhis2DataValueSet; each report is a group, whatever the first day of its"
              + " period. exported is the moment of the answer.")
  @APIResponse(
      responseCode = "200",
      description = "The document",
      content =
          @Content(
              mediaType = ExchangeUpload.XML,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Produces({ExchangeUpload.XML, MediaType.APPLICATION_JSON})
  public Response give(
      @Parameter(required = true, description = "Their code of the data set.")
          @QueryParam("dataSet")
          @NotNull
          @Size(max = 64)
          String dataSet,
      @Parameter(
              required = true,
              description = "Their code of the unit, that of the organisation, or of its area.")
          @QueryParam("orgUnit")
          @NotNull
          @Size(max = 64)
          String orgUnit,
      @Parameter(description = "First day and length: 2024-10-01/P1M, 2023-12-15/P1Y.")
          @QueryParam("period")
          @Size(max = 32)
          @Nullable String period,
      @Parameter(description = "With endDate instead of period: periods between the two.")
          @QueryParam("startDate")
          @Nullable LocalDate startDate,
      @Parameter(description = "The last day, included.") @QueryParam("endDate")
          @Nullable LocalDate endDate,
      @Parameter(description = "true: units below by line of reporting as well.")
          @QueryParam("children")
          @Nullable Boolean children,
      @Parameter(description = "Only code.") @QueryParam("idScheme") @Pattern(regexp = CODE)
          @Nullable String idScheme,
      @Parameter(description = "Whose codes are wanted (listCodeSystems); DHIS2 when left out.")
          @QueryParam("system")
          @Size(max = 32)
          @Nullable String system) {
    return Response.ok(
            out.answer(
                scopes.get(),
                format,
                new ExchangeOut.Wanted(
                    system,
                    dataSet,
                    orgUnit,
                    period,
                    startDate,
                    endDate,
                    Boolean.TRUE.equals(children))))
        .type(ExchangeUpload.XML)
        .build();
  }
}
