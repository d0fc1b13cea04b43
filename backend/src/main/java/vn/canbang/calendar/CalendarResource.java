package vn.canbang.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;

/** The calendar over HTTP. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "calendar",
    description = "What is on: activities, reports owed, observances, holidays.")
class CalendarResource {

  /** A year and the weeks around it. */
  private static final int MOST_DAYS = 400;

  private final CalendarService service;
  private final Organisations organisations;
  private final CurrentScope scopes;

  CalendarResource(CalendarService service, Organisations organisations, CurrentScope scopes) {
    this.service = service;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getCalendar",
      summary = "What is on",
      description =
          "Activities to be held or held, last days for reports, observances and public holidays"
              + " that meet the days asked for, as far as the caller sees them; at most 400 days and"
              + " 5,000 entries. What a document leaves vague is as vague here: see precision.")
  public CalendarView get(
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to,
      @Parameter(
              description =
                  "Code of an organisation: what it leads, and reports that it owes or receives.")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "Whether what is below the organisation counts as well.")
          @QueryParam("below")
          @Nullable Boolean below,
      @Parameter(description = "Id of a plan.") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(
              description =
                  "One or more of OCCURRENCE, DEADLINE, OBSERVANCE, HOLIDAY, WORKING_DAY, by comma;"
                      + " all when left out.")
          @QueryParam("kinds")
          @Size(max = 100)
          @Nullable String kinds) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1 || days > MOST_DAYS) {
      throw refused("?to", "calendar.span", to.toString(), MOST_DAYS);
    }
    return service.of(
        scopes.get(),
        new CalendarQuestion(
            from,
            to,
            organisation == null ? null : organisation(organisation),
            Boolean.TRUE.equals(below),
            plan,
            kinds == null ? Set.of() : kinds(kinds)));
  }

  /** An unknown code is the caller's mistake. */
  private UUID organisation(String code) {
    return organisations
        .byCode(code)
        .map(OrganisationRef::id)
        .orElseThrow(() -> refused("?organisation", "calendar.organisation-unknown", code));
  }

  private static Set<CalendarKind> kinds(String list) {
    Set<CalendarKind> found = EnumSet.noneOf(CalendarKind.class);
    for (String word : list.split(",", -1)) {
      try {
        found.add(CalendarKind.valueOf(word.strip()));
      } catch (IllegalArgumentException e) {
        throw refused(
            "?kinds", "calendar.kind-unknown", word, List.of(CalendarKind.values()).toString());
      }
    }
    return found;
  }

  private static ProblemException refused(
      String parameter, String code, String rejected, Object... args) {
    return ProblemException.malformed(List.of(Fault.of(parameter, code, rejected, args)));
  }
}
