package vn.canbang.report.batch;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

/** Many reports in one call, over HTTP. */
@Path("/report-batches")
@Produces({MediaType.APPLICATION_JSON, Upload.XLSX, Upload.CSV})
@Tag(name = "reports")
class ReportBatchResource {

  private final ReportBatchService service;
  private final CurrentScope scopes;

  ReportBatchResource(ReportBatchService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @POST
  @Idempotent
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createReportBatch",
      summary = "Write and send many reports",
      description =
          "Up to 10,000 reports, each judged as putReport would: a JSON array, one JSON object a line"
              + " (NDJSON), or a table (CSV, XLSX) as getReportBatchTemplate gives it; at most 64 MiB,"
              + " 1 MiB a report. An array that is no JSON is refused whole with 400; an item that"
              + " does not fit its schema (x-items-refused-alone) and a line that is no JSON are"
              + " refused by themselves. mode=EACH keeps every good report, in parts of 200 that are"
              + " kept as they are done; mode=ALL keeps all, or names all faults in a 422 and keeps"
              + " none. A batch that broke off may be sent again, whole or the rest: what stands"
              + " already is UNCHANGED with the same receipt. listReportBatches shows the progress of"
              + " one that runs. dryRun=true judges in parts of 200 and keeps nothing. In a table a"
              + " row is a report, without activities and narrative; a blank cell is not reported, a"
              + " row without any figure is left out, what is no whole number refuses its row, and"
              + " columns that are unknown, missing or there twice refuse the file with 422. Pointers"
              + " name row and column: /rows/17/LIVE_BIRTHS.MALE. At most 20,000 rows, blank ones too,"
              + " of 512 columns and 1,000 characters a cell.")
  @APIResponse(
      responseCode = "200",
      description = "What would become of each; nothing was kept",
      content = @Content(schema = @Schema(implementation = ReportBatchResult.class)))
  @APIResponse(
      responseCode = "201",
      description = "What became of each",
      content = @Content(schema = @Schema(implementation = ReportBatchResult.class)))
  public Response create(
      @Parameter(description = "What a refused report means for the others.")
          @QueryParam("mode")
          @DefaultValue("EACH")
          BatchMode mode,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              description = "The reports, in any order, each once.",
              content = {
                @Content(
                    mediaType = BatchUpload.JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = ReportBatchItem.class,
                            minItems = 1,
                            maxItems = ReportBatchService.MOST,
                            extensions =
                                @Extension(
                                    name = "x-items-refused-alone",
                                    value = "true",
                                    parseValue = true))),
                @Content(
                    mediaType = BatchUpload.NDJSON,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = Upload.CSV,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                    mediaType = Upload.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          BatchUpload reports) {
    ReportBatchResult result =
        service.take(scopes.get(), reports, mode, Boolean.TRUE.equals(dryRun), language(headers));
    UUID id = result.batch().id();
    return id == null
        ? Response.ok(result).build()
        : Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
            .entity(result)
            .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listReportBatches",
      summary = "The caller's own batches of reports",
      description =
          "The latest first, those that run too. Kept for 30 days; nobody sees another's.")
  public Page<ReportBatch> list(
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(scopes.get(), PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getReportBatch",
      summary = "A batch of reports and its progress",
      description = "404 for everybody but its sender, and after 30 days.")
  public ReportBatch get(@PathParam("id") UUID id) {
    return service.get(scopes.get(), id);
  }

  @GET
  @Path("/{id}/items")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listReportBatchItems",
      summary = "What became of the reports of a batch",
      description = "Those judged so far, in the order of the batch.")
  public Page<ReportBatchOutcome> items(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count,
      @Context HttpHeaders headers) {
    return service.items(scopes.get(), id, PageRequest.of(limit, cursor, count), language(headers));
  }

  @GET
  @Path("/{id}/file")
  @Operation(
      operationId = "getReportBatchFile",
      summary = "What became of the reports of a batch, as a table",
      description =
          "A line for each report judged so far, in the caller's language, by its place in the batch"
              + " or, of a table, its row in the file.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Upload.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response file(
      @PathParam("id") UUID id,
      @Parameter(description = "XLSX when left out.") @QueryParam("format")
          @Nullable TableFormat format,
      @Context HttpHeaders headers) {
    return TableAnswer.of(
        format,
        "ket-qua-lo-bao-cao",
        wanted -> service.file(scopes.get(), id, language(headers), wanted));
  }

  private static Language language(HttpHeaders headers) {
    return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
