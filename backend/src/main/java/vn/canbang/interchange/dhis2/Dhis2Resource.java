package vn.canbang.interchange.dhis2;

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

/** Data value sets of DHIS2 over HTTP, under DHIS2's own names of parameters and properties. */
@Path("/interchange/dhis2/dataValueSets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "interchange")
class Dhis2Resource {

  private static final String CODE = "code|Code|CODE";

  private final Dhis2Format format;
  private final ExchangeIn in;
  private final ExchangeOut out;
  private final CurrentScope scopes;

  Dhis2Resource(Dhis2Format format, ExchangeIn in, ExchangeOut out, CurrentScope scopes) {
    this.format = format;
    this.in = in;
    this.out = out;
    this.scopes = scopes;
  }

  @POST
  @Operation(
      operationId = "importDhis2DataValueSet",
      summary = "Take over a data value set of DHIS2",
      description =
          "Each report is written by the rules of putReport, in a transaction of its own; cells that"
              + " are not named stay as they are. Values in conflict are not taken and the others"
              + " are; a report with a conflict is kept as a draft and not sent. Sending the same"
              + " again changes nothing. A report sent or accepted is never changed: a conflict. At"
              + " most 64 MiB and 100,000 values.")
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
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = DataValueSet.class)))
          ExchangeUpload body) {
    WebMessage message =
        WebMessage.of(
            in.take(
                scopes.get(),
                format,
                format.read(body.as(Set.of(ExchangeUpload.JSON))),
                new ExchangeIn.How(
                    system,
                    strategy,
                    Boolean.TRUE.equals(dryRun),
                    Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)))));
    return Response.status(message.httpStatusCode()).entity(message).build();
  }

  @GET
  @Operation(
      operationId = "exportDhis2DataValueSet",
      summary = "Reports as a data value set of DHIS2",
      description =
          "As the caller sees them: drafts of its own side, what was received of others. One report"
              + " (a period, no children) has its head; of several each value says its period and"
              + " unit. Cells without a code of theirs are left out. 404 where the caller sees no"
              + " such report owed; 409 where DHIS2 has no word for the period.")
  @APIResponse(
      responseCode = "200",
      description = "The values",
      content = @Content(schema = @Schema(implementation = DataValueSet.class)))
  @APIResponse(responseCode = "409")
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
      @Parameter(description = "202411, 2024Q4, 2024S1, 2024 or 20241118.")
          @QueryParam("period")
          @Size(max = 16)
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
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }
}
