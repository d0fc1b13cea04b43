package vn.canbang.activity.occurrence;

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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/** Occurrences over HTTP. */
@Path("/occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occurrences")
class OccurrenceResource {

  private final OccurrenceService service;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  OccurrenceResource(
      OccurrenceService service,
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
      operationId = "listOccurrences",
      summary = "When activities are to be held, and what came of it",
      description =
          "Of all plans that the caller sees, by first day. Days are met by the window as it stands,"
              + " or by the days on which it was held.")
  public Page<OccurrenceView> list(
      @Parameter(description = "Id of a plan.") @QueryParam("plan") @Nullable UUID plan,
      @Parameter(description = "Id of an activity.") @QueryParam("activity")
          @Nullable UUID activity,
      @Parameter(description = "Code of who does it.") @QueryParam("organisation") @Size(max = 64)
          @Nullable String organisation,
      @Parameter(description = "true: also what all below that organisation do.")
          @QueryParam("below")
          @Nullable Boolean below,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @Parameter(description = "States, separated by commas: PLANNED, POSTPONED, DONE, CANCELLED.")
          @QueryParam("state")
          @Size(max = 60)
          @Nullable String state,
      @Parameter(description = "true: only those whose last day is over and that were not done.")
          @QueryParam("overdue")
          @Nullable Boolean overdue,
      @QueryParam("q") @Size(max = 200) @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.malformed(List.of(Fault.of("?to", "occurrence.backwards", to)));
    }
    return service.list(
        scopes.get(),
        new OccurrenceFilter(
            plan,
            activity,
            organisation == null ? null : leads(organisation, Boolean.TRUE.equals(below)),
            from,
            to,
            state == null ? Set.of() : states(state),
            Boolean.TRUE.equals(overdue) ? clock.today() : null,
            q),
        PageRequest.of(limit, cursor, count));
  }

  private Set<UUID> leads(String code, boolean below) {
    LocalDate today = clock.today();
    UUID id =
        organisations
            .byCode(code)
            .map(OrganisationRef::id)
            .orElseThrow(
                () ->
                    ProblemException.malformed(
                        List.of(Fault.of("?organisation", "organisation.unknown", code, code))));
    Set<UUID> own = organisations.withAbsorbed(id, today);
    if (!below) {
      return own;
    }
    Set<UUID> all = new HashSet<>(organisations.descendants(id, today));
    all.addAll(own);
    return organisations.withAbsorbed(all, today);
  }

  private static Set<OccurrenceState> states(String list) {
    Set<OccurrenceState> found = EnumSet.noneOf(OccurrenceState.class);
    for (String word : list.split(",", -1)) {
      try {
        found.add(OccurrenceState.valueOf(word.strip()));
      } catch (IllegalArgumentException e) {
        throw ProblemException.malformed(
            List.of(Fault.of("?state", "occurrence.state-unknown", word)));
      }
    }
    return found;
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getOccurrence",
      summary = "One time that an activity is to be held, or was")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return answer(200, service.read(scopes.get(), id));
  }

  @GET
  @Path("/{id}/revisions")
  @Operation(
      operationId = "listOccurrenceRevisions",
      summary = "All results that were recorded of an occurrence",
      description = "The latest first. They stay when it is opened again.")
  public Page<OccurrenceResult> revisions(@PathParam("id") UUID id) {
    return Page.whole(service.revisions(scopes.get(), id));
  }

  @POST
  @Path("/{id}/complete")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "completeOccurrence",
      summary = "Record what came of an occurrence",
      description =
          "It is done then. Activities that are held after others get an occurrence of their own."
              + " 409 when it is done or cancelled already.")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response complete(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull OccurrenceResultDraft result) {
    return answer(200, service.complete(scopes.get(), id, ifMatch, result));
  }

  @POST
  @Path("/{id}/correct")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "correctOccurrence",
      summary = "Correct what was recorded",
      description = "The whole result anew; what was recorded before stays in its revisions.")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response correct(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull CorrectOccurrence wanted) {
    return answer(200, service.correct(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/postpone")
  @Idempotent
  @Versioned
  @Operation(operationId = "postponeOccurrence", summary = "Move an occurrence to other days")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response postpone(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PostponeOccurrence wanted) {
    return answer(200, service.postpone(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/cancel")
  @Idempotent
  @Versioned
  @Operation(operationId = "cancelOccurrence", summary = "Say that it will not be held")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response cancel(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull OccurrenceReason wanted) {
    return answer(200, service.cancel(scopes.get(), id, ifMatch, wanted));
  }

  @POST
  @Path("/{id}/reopen")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "reopenOccurrence",
      summary = "Take back that it was done, moved or cancelled",
      description = "It is planned again; what was recorded stays in its revisions.")
  @APIResponseSchema(value = OccurrenceView.class, responseCode = "200")
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull OccurrenceReason wanted) {
    return answer(200, service.reopen(scopes.get(), id, ifMatch, wanted));
  }

  static Response answer(int status, OccurrenceView view) {
    return Response.status(status)
        .entity(view)
        .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
        .build();
  }
}
