package vn.canbang.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.Areas;
import vn.canbang.organisation.change.CloseOrganisation;
import vn.canbang.organisation.change.MergeOrganisation;
import vn.canbang.organisation.change.MoveOrganisation;
import vn.canbang.organisation.change.OrganisationHistory;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "organisations",
    description = "Agencies, departments, committees and groups. Readable by every caller.")
class OrganisationResource {

  private static final String ORDER =
      " Changes of one organisation come in the order of their days: a day before its last change,"
          + " planned ones included, is refused.";

  private final CatalogueService catalogue;
  private final HistoryService history;
  private final OrganisationChangeService changes;
  private final CurrentScope scopes;
  private final BusinessClock clock;

  OrganisationResource(
      CatalogueService catalogue,
      HistoryService history,
      OrganisationChangeService changes,
      CurrentScope scopes,
      BusinessClock clock) {
    this.catalogue = catalogue;
    this.history = history;
    this.changes = changes;
    this.scopes = scopes;
    this.clock = clock;
  }

  @GET
  @Catalogue(
      value = {Organisations.CATALOGUE, Areas.CATALOGUE},
      perCaller = true)
  @Operation(
      operationId = "listOrganisations",
      summary = "Organisations of a day",
      description = "In Vietnamese order of names.")
  public Page<OrganisationView> list(
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(
              description =
                  "Part of a name, short name, alias or code; accents and case do not matter.")
          @QueryParam("q")
          @Size(max = 100)
          @Nullable String text,
      @Parameter(description = "Only bodies of this kind.") @QueryParam("kind")
          @Nullable OrganisationKind kind,
      @Parameter(description = "Only bodies of this tier.") @QueryParam("level")
          @Nullable OrganisationLevel level,
      @Parameter(description = "Code of the organisation it reports to.")
          @QueryParam("parent")
          @Size(max = 64)
          @Nullable String parent,
      @Parameter(description = "Code of an organisation: all that stand under it.")
          @QueryParam("under")
          @Size(max = 64)
          @Nullable String under,
      @Parameter(description = "Only those that report to nobody.") @QueryParam("top")
          @Nullable Boolean top,
      @Parameter(description = "Code of an area: those that serve it or a part of it.")
          @QueryParam("area")
          @Size(max = 16)
          @Nullable String area,
      @Parameter(description = "Only groups, or only organisations proper.") @QueryParam("group")
          @Nullable Boolean group,
      @Parameter(
              description =
                  "Those changed after this moment, in order of change; also those that have ended"
                      + " or not begun by the day. A planned change counts when it is written and"
                      + " again when it takes effect.")
          @QueryParam("changedSince")
          @Nullable Instant changedSince,
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return catalogue.list(
        scopes.get(),
        new CatalogueService.Search(
            day(asOf),
            text,
            kind,
            level,
            parent,
            under,
            area,
            group,
            Boolean.TRUE.equals(top),
            changedSince),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getOrganisation",
      summary = "An organisation on a day",
      description =
          "Without asOf one that has ended is shown as on its last day, one that has not begun as on"
              + " its first; with it, such a one is not found.")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "200")
  public Response get(
      @PathParam("code") @Size(max = 64) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    OrganisationView view = catalogue.get(scopes.get(), code, asOf);
    return Response.ok(view).header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
  }

  @GET
  @Path("/{code}/members")
  @Catalogue({Organisations.CATALOGUE, Areas.CATALOGUE})
  @Operation(
      operationId = "listOrganisationMembers",
      summary = "Who belongs to a group or sits on a committee on a day",
      description = "Empty for any other organisation.")
  public Page<Ref> members(
      @PathParam("code") @Size(max = 64) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return Page.whole(catalogue.members(code, day(asOf)));
  }

  @GET
  @Path("/{code}/history")
  @Catalogue({Organisations.CATALOGUE, Areas.CATALOGUE})
  @Operation(
      operationId = "getOrganisationHistory",
      summary = "What became of an organisation",
      description =
          "Each change with its reason and the decision on which it rests, and how the organisation"
              + " stood from then on; planned changes included.")
  public OrganisationHistory history(@PathParam("code") @Size(max = 64) String code) {
    return history.of(scopes.get(), code);
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createOrganisation",
      summary = "Set up an organisation",
      description =
          "For administrators of the one that it reports to; one that reports to nobody is for"
              + " those who administer everything. A code that was ever used is taken (409).")
  @APIResponse(
      responseCode = "200",
      description = "What it would bring about: a dry run",
      content = @Content(schema = @Schema(implementation = OrganisationChange.class)))
  @APIResponse(
      responseCode = "201",
      description = "The organisation, set up",
      content = @Content(schema = @Schema(implementation = OrganisationChange.class)))
  public Response create(
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      @Context UriInfo uri,
      CreateOrganisation wanted) {
    boolean dry = Boolean.TRUE.equals(dryRun);
    OrganisationChange change = changes.create(scopes.get(), wanted, dry);
    if (dry) {
      return Response.ok(change).build();
    }
    return Response.created(uri.getAbsolutePathBuilder().path(wanted.code()).build())
        .entity(change)
        .header(HttpHeaders.ETAG, EntityTags.of(change.organisation().version()))
        .build();
  }

  @PUT
  @Path("/{code}")
  @Versioned
  @Operation(
      operationId = "putOrganisation",
      summary = "Edit an organisation",
      description =
          "Name, other names, a committee's office and members, a group's rules: all of it, as it"
              + " holds from a day on. For its administrators."
              + ORDER)
  @APIResponseSchema(value = OrganisationChange.class, responseCode = "200")
  public Response put(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      EditOrganisation wanted) {
    return answer(changes.edit(scopes.get(), code, ifMatch, wanted, Boolean.TRUE.equals(dryRun)));
  }

  @POST
  @Path("/{code}/move")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "moveOrganisation",
      summary = "Let an organisation report elsewhere, or serve another area",
      description =
          "From a day on, with all that stand under it. A day ahead is kept, and the move takes"
              + " effect on it. For administrators of one above it and of the new parent. Reports"
              + " that nobody has received yet go to whoever receives them in the new place; what"
              + " was sent stays with whom it was sent to."
              + ORDER)
  @APIResponseSchema(value = OrganisationChange.class, responseCode = "200")
  public Response move(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      MoveOrganisation wanted) {
    return answer(changes.move(scopes.get(), code, ifMatch, wanted, Boolean.TRUE.equals(dryRun)));
  }

  @POST
  @Path("/{code}/merge")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "mergeOrganisation",
      summary = "Merge an organisation into another one",
      description =
          "It ends on the day before. What stands under it, its seats on committees, its accounts"
              + " and duties go over to the other one; roles go over that the caller holds over the"
              + " other one as well. Its past stays in sight of the other one and those above. For"
              + " administrators of one above it and of the other one."
              + ORDER)
  @APIResponseSchema(value = OrganisationChange.class, responseCode = "200")
  public Response merge(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      MergeOrganisation wanted) {
    return answer(changes.merge(scopes.get(), code, ifMatch, wanted, Boolean.TRUE.equals(dryRun)));
  }

  @POST
  @Path("/{code}/close")
  @Idempotent
  @Versioned
  @Operation(
      operationId = "closeOrganisation",
      summary = "Close an organisation",
      description =
          "It ends on the day before. Refused while anything stands under it (422). Its accounts"
              + " stay, but their roles over it end. Its past stays in sight of those above. For"
              + " administrators of one above it."
              + ORDER)
  @APIResponseSchema(value = OrganisationChange.class, responseCode = "200")
  public Response close(
      @PathParam("code") @Size(max = 64) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @QueryParam("dryRun") @Nullable Boolean dryRun,
      CloseOrganisation wanted) {
    return answer(changes.close(scopes.get(), code, ifMatch, wanted, Boolean.TRUE.equals(dryRun)));
  }

  private static Response answer(OrganisationChange change) {
    Response.ResponseBuilder answer = Response.ok(change);
    return change.applied()
        ? answer.header(HttpHeaders.ETAG, EntityTags.of(change.organisation().version())).build()
        : answer.build();
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? clock.today() : asOf;
  }
}
