package vn.canbang.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.view.AffectedReport;
import vn.canbang.report.view.Receipt;
import vn.canbang.report.view.ReportSummary;
import vn.canbang.report.view.ReportView;
import vn.canbang.report.view.RevisionView;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports, addressed by what they are. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportResource {

  private static final String ONE = "/{series}/{organisation}/{period}";

  private final ReportService service;
  private final ReviewService reviews;
  private final ReportHistoryService history;
  private final AffectedService affected;
  private final ReportListing listing;
  private final Organisations organisations;
  private final CurrentScope scopes;

  ReportResource(
      ReportService service,
      ReviewService reviews,
      ReportHistoryService history,
      AffectedService affected,
      ReportListing listing,
      Organisations organisations,
      CurrentScope scopes) {
    this.service = service;
    this.reviews = reviews;
    this.history = history;
    this.affected = affected;
    this.listing = listing;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReports",
      summary = "Reports",
      description =
          "Reports that the caller sees; receiver=me keeps those that the caller's own organisation"
              + " receives or reviews. The longest waiting come first.")
  public Page<ReportSummary> list(
      @Parameter(description = "State of the report; several are not taken") @QueryParam("state")
          @Nullable ReportState state,
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @Parameter(description = "\"me\": only what was sent to my unit, or through it")
          @QueryParam("receiver")
          @Size(max = 64)
          @Nullable String receiver,
      @QueryParam("period") @Nullable ReportingPeriod period,
      @Parameter(description = "submittedAt (the default) or -submittedAt")
          @QueryParam("sort")
          @Size(max = 64)
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    if (receiver != null && !receiver.equals("me")) {
      throw ProblemException.malformed(
          List.of(Fault.of("?receiver", "report.receiver-me", receiver)));
    }
    return listing.list(
        scopes.get(),
        new ReportFilter(
            state,
            series,
            organisation == null
                ? null
                : organisations
                    .byCode(organisation)
                    .map(OrganisationRef::id)
                    .orElseThrow(
                        () ->
                            ProblemException.malformed(
                                List.of(
                                    Fault.of(
                                        "?organisation",
                                        "report.organisation-unknown",
                                        organisation)))),
            period == null ? null : period.code(),
            receiver != null,
            ReportSort.of(sort)),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path(ONE)
  @Operation(
      operationId = "getReport",
      summary = "A report",
      description =
          "The report as the caller may see it: its sender with drafts, its receiver what was sent,"
              + " whoever received a consolidated report the revisions that it adds up.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response get(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @Parameter(description = "An earlier revision; without it, the one in work or in force")
          @QueryParam("revision")
          @Min(1)
          @Max(100_000)
          @Nullable Integer revision) {
    return answer(
        200, service.get(scopes.get(), new ReportKey(series, organisation, period), revision));
  }

  @PUT
  @Path(ONE)
  @Versioned
  @Operation(
      operationId = "putReport",
      summary = "Write a report",
      description =
          "Writes the whole content; submit=true also sends it. A report not started yet: 201. The"
              + " same content again: 200, nothing changes, no If-Match needed. Other content of a"
              + " draft or returned report needs If-Match; of one sent or accepted: 409. A draft"
              + " takes anything well-formed; sending names all broken rules at once, and fills in"
              + " what records say of activities and outputs that are left out. A content without"
              + " outputs leaves those that were typed as they stand; an empty list takes them out."
              + " dryRun=true checks and keeps nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  @APIResponse(
      responseCode = "201",
      description = "The report, started",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response put(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Parameter(description = "true: write and submit in one step") @QueryParam("submit")
          @Nullable Boolean submit,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      @Context UriInfo uri,
      ReportContent content) {
    ReportService.Written written =
        service.put(
            scopes.get(),
            new ReportKey(series, organisation, period),
            content,
            ifMatch,
            Boolean.TRUE.equals(submit),
            Boolean.TRUE.equals(dryRun));
    return written.created()
        ? Response.created(uri.getAbsolutePath())
            .entity(written.view())
            .header(HttpHeaders.ETAG, EntityTags.of(written.view().version()))
            .build()
        : answer(200, written.view());
  }

  @DELETE
  @Path(ONE)
  @Versioned
  @Operation(
      operationId = "deleteReport",
      summary = "Drop a draft",
      description = "Drops a draft or an amendment that was never sent; anything else is 409.")
  @APIResponse(responseCode = "204", description = "Dropped")
  public void delete(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.delete(scopes.get(), new ReportKey(series, organisation, period), ifMatch);
  }

  @POST
  @Path(ONE + "/submit")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "submitReport",
      summary = "Send a report",
      description = "Sends what is written. Late is marked, never refused; too early is 422.")
  @APIResponse(
      responseCode = "200",
      description = "The report, sent",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response submit(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      NoDetails nothing) {
    return answer(
        200, service.submit(scopes.get(), new ReportKey(series, organisation, period), ifMatch));
  }

  @POST
  @Path(ONE + "/withdraw")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "withdrawReport",
      summary = "Take back a report",
      description =
          "Takes back a report that was not reviewed yet; writing goes on in a new revision.")
  @APIResponse(
      responseCode = "200",
      description = "The report, a draft again",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response withdraw(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      NoDetails nothing) {
    return answer(
        200, service.withdraw(scopes.get(), new ReportKey(series, organisation, period), ifMatch));
  }

  @POST
  @Path(ONE + "/return")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "returnReport",
      summary = "Give a report back",
      description =
          "Gives a report back to its sender, with a reason or comments on cells, activities or"
              + " answers. Only the receiver, or who reviews for it, may.")
  @APIResponse(
      responseCode = "200",
      description = "The report, returned",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response giveBack(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ReturnReport why) {
    return answer(
        200,
        reviews.giveBack(scopes.get(), new ReportKey(series, organisation, period), ifMatch, why));
  }

  @POST
  @Path(ONE + "/accept")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "acceptReport",
      summary = "Accept a report",
      description = "Accepts the figures. Only the receiver, or who reviews for it, may.")
  @APIResponse(
      responseCode = "200",
      description = "The report, accepted",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response accept(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      AcceptReport how) {
    return answer(
        200,
        reviews.accept(
            scopes.get(), new ReportKey(series, organisation, period), ifMatch, how.note()));
  }

  @POST
  @Path(ONE + "/amend")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "amendReport",
      summary = "Amend an accepted report",
      description =
          "Opens the next revision; the accepted one stays in force until that one is accepted."
              + " listReportEffects says which consolidated reports rest on it.")
  @APIResponse(
      responseCode = "200",
      description = "The report with an open revision",
      content = @Content(schema = @Schema(implementation = ReportView.class)))
  public Response amend(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      AmendReport why) {
    return answer(
        200,
        service.amend(
            scopes.get(), new ReportKey(series, organisation, period), ifMatch, why.reason()));
  }

  @GET
  @Path(ONE + "/receipt")
  @Operation(
      operationId = "getReportReceipt",
      summary = "Proof of receipt",
      description = "Number, time and SHA-256 of what was received last; 404 before anything was.")
  public Receipt receipt(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period) {
    return history.receipt(scopes.get(), new ReportKey(series, organisation, period));
  }

  @GET
  @Path(ONE + "/revisions")
  @Operation(
      operationId = "listReportRevisions",
      summary = "Revisions of a report",
      description = "Those that the caller may read, with what each changed.")
  public Page<RevisionView> revisions(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period) {
    return Page.whole(history.revisions(scopes.get(), new ReportKey(series, organisation, period)));
  }

  @GET
  @Path(ONE + "/effects")
  @Operation(
      operationId = "listReportEffects",
      summary = "Whom an amendment concerns",
      description =
          "The consolidated reports that rest on this one, from the one that adds it up to the top"
              + " of the chain, and whether what they add up is still in force.")
  public Page<AffectedReport> effects(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period) {
    return Page.whole(affected.above(scopes.get(), new ReportKey(series, organisation, period)));
  }

  private static Response answer(int status, ReportView view) {
    return Response.status(status)
        .entity(view)
        .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
        .build();
  }
}
