package vn.canbang.plan.answer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationParameter;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What plans ask of bodies, over HTTP. */
@Path("/asked-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
class AskedTaskResource {

  private final AskedTaskService service;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  AskedTaskResource(
      AskedTaskService service,
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
      operationId = "listAskedTasks",
      summary = "What plans in force give bodies to do, or ask of them",
      description =
          "One item for each body and duty: members where the plan names a group. Seen by the body"
              + " and those above it, and by who asks. Plans of the newest period first, each in"
              + " its order.")
  public Page<AskedTaskView> list(
      @Parameter(description = "Code of the body; all that the caller may know of when left out")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "Id of the plan") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(description = "true: only what was answered; false: only what was not")
          @QueryParam("answered")
          @Nullable Boolean answered,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    OrgScope scope = scopes.get();
    UUID body = OrganisationParameter.id(organisations, organisation);
    return service.list(
        scope,
        new AskedTaskQueries.Filter(
            body == null ? Set.of() : organisations.withAbsorbed(body, clock.today()),
            plan,
            null,
            answered),
        PageRequest.of(limit, cursor, count));
  }
}
