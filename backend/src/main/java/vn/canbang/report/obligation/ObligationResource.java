package vn.canbang.report.obligation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.obligation.LeaveService.Key;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports owed. */
@Path("/report-obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
class ObligationResource {

  private static final String ONE = "/{series}/{organisation}/{period}";

  private final ObligationService service;
  private final LeaveService leaves;
  private final Organisations organisations;
  private final CurrentScope scopes;

  ObligationResource(
      ObligationService service,
      LeaveService leaves,
      Organisations organisations,
      CurrentScope scopes) {
    this.service = service;
    this.leaves = leaves;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReportObligations",
      summary = "Reports owed",
      description =
          "What the caller's units owe and what is owed to them, the earliest deadline first"
              + " unless asked otherwise."
              + " timeliness takes several values separated by commas.")
  public Page<ObligationView> list(
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation,
      @QueryParam("series") @Size(max = 64) @Nullable String series,
      @QueryParam("period") @Nullable ReportingPeriod period,
      @Parameter(
              description =
                  "One or more of NOT_DUE, DUE, EXTENDED, ON_TIME, LATE, OVERDUE, UNSET, WAIVED, by"
                      + " comma")
          @QueryParam("timeliness")
          @Size(max = 100)
          @Nullable String timeliness,
      @Parameter(description = "Only what is due before this day") @QueryParam("dueBefore")
          @Nullable LocalDate dueBefore,
      @Parameter(description = "SENDER: what my units owe; RECEIVER: what is owed to them")
          @QueryParam("role")
          @Nullable Side role,
      @Parameter(description = "dueAt: the earliest deadline first; -dueAt: the latest first")
          @QueryParam("sort")
          @Size(max = 40)
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(
        scopes.get(),
        new ObligationFilter(
            organisation == null ? null : organisation(organisations, organisation),
            series,
            period == null ? null : period.code(),
            timeliness == null ? Set.of() : timeliness(timeliness),
            dueBefore,
            role,
            ObligationSort.of(sort)),
        PageRequest.of(limit, cursor, count));
  }

  @POST
  @Path(ONE + "/extend")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "extendReportObligation",
      summary = "Give a report more time",
      description =
          "Moves the last day in time of one report, with the reason. Only the receiver, or who"
              + " reviews for it, may, and only until it has received the report (409). The day has"
              + " to be after the present one, and not past (422).")
  @APIResponse(
      responseCode = "200",
      description = "The report owed, as it stands now",
      content = @Content(schema = @Schema(implementation = ObligationView.class)))
  public Response extend(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      ExtendObligation wanted) {
    Key key = new Key(series, organisation, period);
    return Response.ok(leaves.extend(scopes.get(), key, wanted)).build();
  }

  @POST
  @Path(ONE + "/waive")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "waiveReportObligation",
      summary = "Let a unit off a report",
      description =
          "The unit need not report for the period; it is not counted as missing. Only the receiver,"
              + " or who reviews for it, may, and only until it has received the report (409).")
  @APIResponse(
      responseCode = "200",
      description = "The report owed, as it stands now",
      content = @Content(schema = @Schema(implementation = ObligationView.class)))
  public Response waive(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      WaiveObligation wanted) {
    Key key = new Key(series, organisation, period);
    return Response.ok(leaves.waive(scopes.get(), key, wanted)).build();
  }

  @POST
  @Path(ONE + "/restore")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "restoreReportObligation",
      summary = "Take back more time or a waiver",
      description =
          "The deadline of the text stands again. 409 where nothing was granted, or the report was"
              + " received.")
  @APIResponse(
      responseCode = "200",
      description = "The report owed, as it stands now",
      content = @Content(schema = @Schema(implementation = ObligationView.class)))
  public Response restore(
      @PathParam("series") String series,
      @PathParam("organisation") String organisation,
      @PathParam("period") ReportingPeriod period,
      RestoreObligation why) {
    Key key = new Key(series, organisation, period);
    return Response.ok(leaves.restore(scopes.get(), key, why)).build();
  }

  /** The organisation of a query parameter; an unknown code is the caller's mistake. */
  static UUID organisation(Organisations organisations, String code) {
    return organisations
        .byCode(code)
        .map(OrganisationRef::id)
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?organisation", "report.organisation-unknown", code))));
  }

  private static Set<Timeliness> timeliness(String list) {
    Set<Timeliness> found = EnumSet.noneOf(Timeliness.class);
    for (String word : list.split(",", -1)) {
      try {
        found.add(Timeliness.valueOf(word.strip()));
      } catch (IllegalArgumentException e) {
        throw ProblemException.malformed(
            List.of(
                Fault.of(
                    "?timeliness",
                    "report.timeliness-unknown",
                    word,
                    List.of(Timeliness.values()).toString())));
      }
    }
    return found;
  }
}
