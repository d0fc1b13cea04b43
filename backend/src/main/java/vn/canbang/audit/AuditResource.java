package vn.canbang.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.Dates;

@Path("/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class AuditResource {

  /** What a double, and so JavaScript, holds exactly. */
  private static final long MOST = (1L << 53) - 1;

  /** One JSON object a line. */
  static final String NDJSON = "application/x-ndjson";

  private static final List<Variant> FORMATS =
      List.of(
          new Variant(MediaType.valueOf(Upload.CSV), (String) null, null),
          new Variant(MediaType.valueOf(NDJSON), (String) null, null));

  private final AuditService service;
  private final AuditExport export;
  private final VerifyService verifying;
  private final CurrentScope scopes;

  AuditResource(
      AuditService service, AuditExport export, VerifyService verifying, CurrentScope scopes) {
    this.service = service;
    this.export = export;
    this.verifying = verifying;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listAuditEvents",
      summary = "Recorded changes, newest first",
      description =
          "For administrators: what happened to things of the organisations they administer, who"
              + " signed in, what was refused and what was taken out as a file. from and to are"
              + " days in Asia/Ho_Chi_Minh, both included.")
  public Page<AuditEventView> list(
      @QueryParam("resourceType") @Size(max = 64) @Nullable String resourceType,
      @QueryParam("resource") @Size(max = 300) @Nullable String resource,
      @QueryParam("actor") @Size(max = 80) @Nullable String actor,
      @Parameter(description = "Id of an API token: only what was done by it.") @QueryParam("token")
          @Nullable UUID token,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.find(
        scopes.get(),
        filter(resourceType, resource, actor, token, from, to),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/export")
  @Produces({Upload.CSV, NDJSON})
  @Operation(
      operationId = "exportAuditEvents",
      summary = "Recorded changes as a file",
      description =
          "For administrators: all sealed rows of the organisations they administer that fit, in"
              + " the order of their numbers; as CSV or as one JSON object a line, by Accept. Each"
              + " carries all that its hash is made of (ids in lower case, before and after as the"
              + " text that is kept), so that whoever has the whole trail can work out hashes and"
              + " links without this service. That it was taken out is recorded as well.")
  @APIResponse(
      responseCode = "200",
      description = "The rows.",
      headers =
          @Header(
              name = HttpHeaders.CONTENT_DISPOSITION,
              description = "Name of the file.",
              schema = @Schema(type = SchemaType.STRING, maxLength = 200)),
      content = {
        @Content(mediaType = Upload.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
      })
  public Response export(
      @QueryParam("resourceType") @Size(max = 64) @Nullable String resourceType,
      @QueryParam("resource") @Size(max = 300) @Nullable String resource,
      @QueryParam("actor") @Size(max = 80) @Nullable String actor,
      @Parameter(description = "Id of an API token: only what was done by it.") @QueryParam("token")
          @Nullable UUID token,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @Context Request request) {
    OrgScope scope = scopes.get();
    AuditService.requireAdministrator(scope);
    Variant format = request.selectVariant(FORMATS);
    if (format == null) {
      throw new NotAcceptableException();
    }
    AuditFilter filter = filter(resourceType, resource, actor, token, from, to);
    boolean csv = format.getMediaType().toString().equals(Upload.CSV);
    StreamingOutput rows =
        out -> {
          if (csv) {
            export.csv(scope, filter, out);
          } else {
            export.ndjson(scope, filter, out);
          }
        };
    return Response.ok(rows)
        .type(format.getMediaType().withCharset("UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"audit-events." + (csv ? "csv" : "ndjson") + '"')
        .build();
  }

  @GET
  @Path("/head")
  @Operation(
      operationId = "getAuditHead",
      summary = "Where the chain of the trail has come to",
      description =
          "For administrators. Keep it where nobody reaches who could change the database (on"
              + " paper, in the minutes, with another office): given to verify later, it shows"
              + " whether anything up to it was changed, also by who made the whole chain anew.")
  public AuditHead head() {
    return verifying.head(scopes.get());
  }

  @GET
  @Path("/verify")
  @Operation(
      operationId = "verifyAuditEvents",
      summary = "Whether the trail is as it was sealed",
      description =
          "For administrators. Goes along the whole trail from its first row: works out the hash of"
              + " each row and each link again. With number and chain of a head that was kept"
              + " elsewhere (both or none) also whether the trail contains it. One at a time.")
  @APIResponseSchema(value = AuditVerification.class, responseCode = "200")
  @APIResponse(responseCode = "429")
  public AuditVerification verify(
      @Parameter(description = "Number of a head that was kept.")
          @QueryParam("number")
          @Min(0)
          @Max(MOST)
          @Nullable Long number,
      @Parameter(description = "Its link, 64 hexadecimal digits in lower case.")
          @QueryParam("chain")
          @Pattern(regexp = Chain.WRITTEN)
          @Nullable String chain) {
    if ((number == null) != (chain == null)) {
      throw ProblemException.malformed(
          List.of(Fault.of(number == null ? "?number" : "?chain", "audit.head", null)));
    }
    return verifying.verify(
        scopes.get(), number == null || chain == null ? null : new AuditHead(number, chain));
  }

  private static AuditFilter filter(
      @Nullable String resourceType,
      @Nullable String resource,
      @Nullable String actor,
      @Nullable UUID token,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new AuditFilter(
        resourceType,
        resource,
        actor,
        token,
        startOf(from),
        to == null ? null : startOf(to.plusDays(1)));
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Dates.ZONE).toInstant();
  }
}
