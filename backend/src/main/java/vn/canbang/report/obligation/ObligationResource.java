package vn.canbang.report.obligation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
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

  private final ObligationService service;
  private final Organisations organisations;
  private final CurrentScope scopes;

  ObligationResource(ObligationService service, Organisations organisations, CurrentScope scopes) {
    this.service = service;
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
              description = "One or more of NOT_DUE, DUE, ON_TIME, LATE, OVERDUE, UNSET, by comma")
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
