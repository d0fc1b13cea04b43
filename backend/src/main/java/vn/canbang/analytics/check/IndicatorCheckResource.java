package vn.canbang.analytics.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.security.CurrentScope;

@Path("/indicators/{code}/check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class IndicatorCheckResource {

  private final IndicatorChecks checks;
  private final CurrentScope scopes;

  IndicatorCheckResource(IndicatorChecks checks, CurrentScope scopes) {
    this.checks = checks;
    this.scopes = scopes;
  }

  @POST
  @Operation(
      operationId = "checkIndicator",
      summary = "Say what a change of an indicator would do",
      description =
          "Nothing is changed. Faults of the expressions come with their places; without any, which"
              + " cells come in and go out, what would be said of the targets, and where values"
              + " change. A code that the catalogue lacks: what adding it would do. For"
              + " administrators of everything.")
  public IndicatorCheck check(
      @PathParam("code") @Size(max = 64) String code,
      @NotNull IndicatorDraft draft,
      @Context HttpHeaders headers) {
    return checks.check(
        scopes.get(),
        code,
        draft,
        Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }
}
