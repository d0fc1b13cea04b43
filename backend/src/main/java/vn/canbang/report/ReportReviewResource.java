package vn.canbang.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.view.ReviewItem;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports that wait for a decision of the caller's unit. */
@Path("/report-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ReportReviewResource {

  private final ReviewQueueService queue;
  private final ReviewService reviews;
  private final CurrentScope scopes;

  ReportReviewResource(ReviewQueueService queue, ReviewService reviews, CurrentScope scopes) {
    this.queue = queue;
    this.reviews = reviews;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportReviews",
      summary = "What waits for my decision",
      description =
          "Reports sent to the caller's unit or through it that wait for review, the longest waiting"
              + " first, each with all that its figures are compared with: the unit's last accepted"
              + " period, the revision it answers or amends, the other units of the same step.")
  public Page<ReviewItem> list(
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("period") @Nullable ReportingPeriod period,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return queue.list(
        scopes.get(),
        series,
        period == null ? null : period.code(),
        PageRequest.of(limit, cursor, count));
  }

  @POST
  @Path("/accept")
  @Idempotent
  @Operation(
      operationId = "acceptReports",
      summary = "Accept many reports",
      description =
          "Accepts up to 200 reports that need no look of their own: no warning, no note, neither an"
              + " answer to a return nor an amendment nor a consolidation. One result for each, in"
              + " the same order; what is refused says why and does not touch the others.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each",
      content = @Content(schema = @Schema(implementation = AcceptedReports.class)))
  public Response accept(@Context HttpHeaders headers, AcceptReports wanted) {
    Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return Response.ok(new AcceptedReports(reviews.acceptClean(scopes.get(), wanted, language)))
        .build();
  }
}
