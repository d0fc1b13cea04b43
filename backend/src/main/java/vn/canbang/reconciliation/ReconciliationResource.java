package vn.canbang.reconciliation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.table.TableAnswer;
import vn.canbang.shared.table.TableFormat;

/** Sessions over HTTP. */
@Path("/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "reconciliations",
    description =
        "Sessions in which agencies lay their counts side by side and agree on one. Seen by the"
            + " standing office, by who takes part, and by those above them.")
class ReconciliationResource {

  private final ReconciliationService service;
  private final CurrentScope scopes;

  ReconciliationResource(ReconciliationService service, CurrentScope scopes) {
    this.service = service;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "listReconciliations",
      summary = "Sessions that the caller sees",
      description = "The latest periods first.")
  public Page<ReconciliationSummary> list(
      @Parameter(description = "Only those of periods in this year.")
          @QueryParam("year")
          @Min(1900)
          @Max(2199)
          @Nullable Integer year,
      @Parameter(description = "Only those in this state.") @QueryParam("state")
          @Nullable ReconciliationState state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Size(max = 100) @Nullable String cursor,
      @QueryParam("count") @Nullable Boolean count) {
    return service.list(
        scopes.get(),
        new ReconciliationQueries.Filter(year, state),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReconciliation", summary = "A session, whole")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "200")
  public Response get(@PathParam("id") UUID id) {
    return tagged(Response.ok(), service.read(scopes.get(), id));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createReconciliation",
      summary = "Open a session",
      description =
          "For who reviews for the standing office. One session for an area, period and data"
              + " element: 409 when there is one. Lines of an area with counts below it would count"
              + " twice: 422 then.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "201")
  public Response create(@NotNull CreateReconciliation wanted) {
    ReconciliationView session = service.create(scopes.get(), wanted, false);
    return tagged(Response.created(URI.create("/reconciliations/" + session.id())), session);
  }

  @DELETE
  @Path("/{id}")
  @Versioned
  @Operation(
      operationId = "deleteReconciliation",
      summary = "Remove a session that was never agreed")
  public void delete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    service.delete(scopes.get(), id, ifMatch);
  }

  @GET
  @Path("/{id}/figures")
  @Produces({Upload.XLSX, Upload.CSV})
  @Operation(
      operationId = "getReconciliationFigures",
      summary = "The figures of all agencies side by side, as a table",
      description =
          "A row for each area and cell, with Vietnamese headings: what each agency counts and how"
              + " many of them were registered late, what the system has, difference, reason and"
              + " agreed value. A blank cell is a figure that nobody has given, never zero.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = Upload.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = Upload.CSV,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response figures(
      @PathParam("id") UUID id,
      @Parameter(description = "XLSX when left out.") @QueryParam("format")
          @Nullable TableFormat format) {
    return TableAnswer.of(
        format, "doi-soat-so-lieu", wanted -> service.table(scopes.get(), id, wanted));
  }

  @PUT
  @Path("/{id}/figures/{participant}")
  @Versioned
  @Operation(
      operationId = "putReconciliationFigures",
      summary = "Enter the figures of an agency",
      description =
          "All of them: lines left out have none. By the agency for itself, or by the standing"
              + " office with the number and day of its letter. 409 once agreed.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "200")
  public Response putFigures(
      @PathParam("id") UUID id,
      @Parameter(description = "Id of the participant.") @PathParam("participant") UUID participant,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutFigures figures) {
    return tagged(Response.ok(), service.enter(scopes.get(), id, participant, ifMatch, figures));
  }

  @PUT
  @Path("/{id}/lines")
  @Versioned
  @Operation(
      operationId = "putReconciliationLines",
      summary = "Write why agencies differ and propose values",
      description =
          "A value that not all agencies count asks for a reason. 409 once the session is agreed.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "200")
  public Response putLines(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutReconciliationLines lines) {
    return tagged(Response.ok(), service.decide(scopes.get(), id, ifMatch, lines));
  }

  @GET
  @Path("/{id}/effect")
  @Operation(
      operationId = "getReconciliationEffect",
      summary = "What indicators would become",
      description =
          "If the session were agreed as it stands: with the proposed values, and where none is"
              + " proposed, what all agencies count. 409 once it is agreed.")
  public ReconciliationEffect effect(@PathParam("id") UUID id) {
    return service.effect(scopes.get(), id);
  }

  @POST
  @Path("/{id}/agree")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "agreeReconciliation",
      summary = "Put the values in force",
      description =
          "For the standing office, with the number and day of the minutes that all signed. Agreed"
              + " values go before accepted and imported ones in every indicator. 422 names who has"
              + " not given figures of which area, and lines without a value or a reason.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "200")
  public Response agree(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull AgreeReconciliation minutes) {
    return tagged(Response.ok(), service.agree(scopes.get(), id, ifMatch, minutes));
  }

  @POST
  @Path("/{id}/reopen")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "reopenReconciliation",
      summary = "Open an agreed session again",
      description =
          "A new round, with a reason. What had been agreed is kept, and stays in force until the"
              + " new round is agreed.")
  @APIResponseSchema(value = ReconciliationView.class, responseCode = "200")
  public Response reopen(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull ReopenReconciliation why) {
    return tagged(Response.ok(), service.reopen(scopes.get(), id, ifMatch, why));
  }

  private static Response tagged(Response.ResponseBuilder answer, ReconciliationView session) {
    return answer
        .header(HttpHeaders.ETAG, EntityTags.of(session.version()))
        .entity(session)
        .build();
  }
}
