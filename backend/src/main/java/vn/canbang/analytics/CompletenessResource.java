package vn.canbang.analytics;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Completeness of a series. */
@Path("/analytics/completeness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class CompletenessResource {

  private final CompletenessService service;
  private final Organisations organisations;
  private final CurrentScope scopes;

  CompletenessResource(
      CompletenessService service, Organisations organisations, CurrentScope scopes) {
    this.service = service;
    this.organisations = organisations;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getCompleteness",
      summary = "Who has reported for when",
      description =
          "Units × periods of a series, as far as the caller sees them. organisation keeps the units"
              + " under it or reporting to it; without from the last twelve periods come.")
  public CompletenessView get(
      @QueryParam("series") @NotNull @Size(max = 64) String series,
      @QueryParam("from") @Nullable ReportingPeriod from,
      @QueryParam("to") @Nullable ReportingPeriod to,
      @QueryParam("organisation") @Size(max = 64) @Nullable String organisation) {
    return service.of(
        scopes.get(), series, from, to, organisation == null ? null : organisation(organisation));
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
