package vn.canbang.analytics;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
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
import vn.canbang.shared.time.BusinessClock;

/** Progress of activities. */
@Path("/analytics/activity-progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class ActivityProgressResource {

  private final ActivityProgressService service;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  ActivityProgressResource(
      ActivityProgressService service,
      Organisations organisations,
      BusinessClock clock,
      CurrentScope scopes) {
    this.service = service;
    this.organisations = organisations;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getActivityProgress",
      summary = "Activities done of those due",
      description =
          "By plan, who leads, the area served or the activity, as far as the caller sees the plans."
              + " Without plan those that run on that day. What goes on all the time and what was"
              + " cancelled is counted apart.")
  public ActivityProgressView get(
      @Parameter(description = "Id of a plan.") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(description = "Code of an organisation: only what it and those below it lead.")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "What the rows are of; PLAN when left out.") @QueryParam("by")
          @Nullable ProgressBy by,
      @Parameter(description = "The day to look at; the business day when left out.")
          @QueryParam("on")
          @Nullable LocalDate on) {
    return service.of(
        scopes.get(),
        by == null ? ProgressBy.PLAN : by,
        on == null ? clock.today() : on,
        plan,
        organisation == null ? null : organisation(organisation));
  }

  /** An unknown code is the caller's mistake. */
  private UUID organisation(String code) {
    return organisations
        .byCode(code)
        .map(OrganisationRef::id)
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?organisation", "report.organisation-unknown", code))));
  }
}
