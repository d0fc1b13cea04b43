package vn.canbang.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.delivery.AllocationLine;
import vn.canbang.activity.delivery.AllocationState;
import vn.canbang.activity.delivery.AllocationView;
import vn.canbang.activity.delivery.ConfirmAllocation;
import vn.canbang.activity.delivery.IssueAllocation;
import vn.canbang.activity.delivery.UndoAllocation;
import vn.canbang.organisation.OrganisationParameter;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** The handing out of what activities allot, over HTTP. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
class AllocationResource {

  private final DeliveryService deliveries;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  AllocationResource(
      DeliveryService deliveries,
      Organisations organisations,
      BusinessClock clock,
      CurrentScope scopes) {
    this.deliveries = deliveries;
    this.organisations = organisations;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listAllocations",
      summary = "What plans in force allot to units",
      description =
          "Of the plans that the caller sees; what was issued longest ago first. What an amendment"
              + " no longer allots is there when it had been issued.")
  public Page<AllocationLine> list(
      @Parameter(description = "Code of the unit that it is for, or was for before a merger")
          @QueryParam("organisation")
          @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "Id of the plan") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(description = "Only what has come just so far") @QueryParam("state")
          @Nullable AllocationState state,
      @Parameter(
              description =
                  "true: only what was issued to a unit that does not display it yet: what is to be"
                      + " confirmed")
          @QueryParam("awaiting")
          @Nullable Boolean awaiting,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    OrgScope scope = scopes.get();
    UUID unit = OrganisationParameter.id(organisations, organisation);
    return deliveries.list(
        scope,
        new AllocationQueries.Filter(
            unit == null ? Set.of() : organisations.withAbsorbed(unit, clock.today()),
            plan,
            state,
            Boolean.TRUE.equals(awaiting)),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAllocation", summary = "An allotment of a plan the caller sees")
  @APIResponseSchema(value = AllocationLine.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    AllocationLine line = deliveries.read(scopes.get(), id);
    return Response.ok(line)
        .header(HttpHeaders.ETAG, EntityTags.of(line.allocation().version()))
        .build();
  }

  @POST
  @Path("/{id}/issue")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "issueAllocation",
      summary = "Note that an allotment was handed out",
      description =
          "Cấp phát: all of it. By who leads the activity or issued the plan. 409 when it was"
              + " already.")
  @APIResponseSchema(value = AllocationView.class, responseCode = "200")
  public Response issue(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull IssueAllocation wanted) {
    return tagged(deliveries.issue(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/receive")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "receiveAllocation",
      summary = "Confirm that what was handed out was received",
      description =
          "Tiếp nhận: by the unit, or on its behalf, with a note, by who handed it out. Fewer than"
              + " handed out ask for a note.")
  @APIResponseSchema(value = AllocationView.class, responseCode = "200")
  public Response receive(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ConfirmAllocation wanted) {
    return tagged(deliveries.receive(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/display")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "displayAllocation",
      summary = "Confirm that what was received was put up",
      description = "Treo: by the same as receipt. Fewer than received ask for a note.")
  @APIResponseSchema(value = AllocationView.class, responseCode = "200")
  public Response display(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ConfirmAllocation wanted) {
    return tagged(deliveries.display(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/undo")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "undoAllocation",
      summary = "Take the last step of a handing out back",
      description = "With a reason; the record keeps what was noted. By whoever may take the step.")
  @APIResponseSchema(value = AllocationView.class, responseCode = "200")
  public Response undo(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull UndoAllocation wanted) {
    return tagged(deliveries.undo(scopes.get(), id, ifMatch, wanted.reason()));
  }

  private static Response tagged(AllocationView allocation) {
    return Response.ok(allocation)
        .header(HttpHeaders.ETAG, EntityTags.of(allocation.version()))
        .build();
  }
}
