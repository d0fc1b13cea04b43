package vn.canbang.organisation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.time.BusinessClock;

@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "organisations",
    description = "Agencies, departments, committees and groups. Readable by every caller.")
class OrganisationResource {

  private final OrganisationService organisations;
  private final BusinessClock clock;

  OrganisationResource(OrganisationService organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  @GET
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
      @QueryParam("kind") @Nullable OrganisationKind kind,
      @Parameter(description = "Code of the organisation it reports to.")
          @QueryParam("parent")
          @Size(max = 64)
          @Nullable String parent,
      @Parameter(description = "Code of an area: those that serve it or a part of it.")
          @QueryParam("area")
          @Size(max = 5)
          @Nullable String area,
      @Parameter(description = "Only groups, or only organisations proper.") @QueryParam("group")
          @Nullable Boolean group,
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return organisations.list(
        new OrganisationService.Search(day(asOf), text, kind, parent, area, group),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getOrganisation", summary = "An organisation on a day")
  public OrganisationView get(
      @PathParam("code") @Size(max = 64) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return organisations.get(code, day(asOf));
  }

  @GET
  @Path("/{code}/members")
  @Operation(
      operationId = "listOrganisationMembers",
      summary = "Who belongs to a group or sits on a committee on a day",
      description = "Empty for any other organisation.")
  public Page<Ref> members(
      @PathParam("code") @Size(max = 64) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return Page.whole(organisations.members(code, day(asOf)));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? clock.today() : asOf;
  }
}
