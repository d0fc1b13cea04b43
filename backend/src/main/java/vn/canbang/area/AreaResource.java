package vn.canbang.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

@Path("/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas", description = "Administrative units over time. Readable by every caller.")
class AreaResource {

  private static final int LONGEST_CODE = 16;
  private static final String WHO =
      " For administrators of everything, or of an organisation that serves the commune or an area"
          + " above it.";

  private final AreaService areas;
  private final AreaHistoryReader history;
  private final AreaAttributeService attributes;
  private final HamletService hamlets;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  AreaResource(
      AreaService areas,
      AreaHistoryReader history,
      AreaAttributeService attributes,
      HamletService hamlets,
      BusinessClock clock,
      CurrentScope scopes) {
    this.areas = areas;
    this.history = history;
    this.attributes = attributes;
    this.hamlets = hamlets;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Catalogue(Areas.CATALOGUE)
  @Operation(
      operationId = "listAreas",
      summary = "Units of a day",
      description =
          "In Vietnamese order of names. On 30/06/2025 there are 63 provinces, 696 districts and"
              + " 10,035 communes; a day later 34, none and 3,321.")
  public Page<AreaView> list(
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf,
      @Parameter(
              description =
                  "Episodes of every day instead, newest first: finds a unit by a name that it had"
                      + " once or has by now.")
          @QueryParam("anyTime")
          @Nullable Boolean anyTime,
      @Parameter(
              description =
                  "Episodes of every day that were changed after this moment, in order of change;"
                      + " those with validTo not after validFrom (1900-01-01 where that is null)"
                      + " were withdrawn.")
          @QueryParam("changedSince")
          @Nullable Instant changedSince,
      @Parameter(
              description =
                  "Code of the unit directly above; together with level, of any unit above.")
          @QueryParam("parent")
          @Size(max = LONGEST_CODE)
          @Nullable String parent,
      @Parameter(description = "1 province, 2 district, 3 commune, 4 hamlet or residential group.")
          @QueryParam("level")
          @Min(1)
          @Max(4)
          @Nullable Integer level,
      @Parameter(
              description =
                  "Part of the name with its type; accents and case do not matter: \"xa hon tre\".")
          @QueryParam("q")
          @Size(max = 100)
          @Nullable String text,
      @Parameter(
              description =
                  "A full address as documents write it, nearest unit first: \"xã Đông Lai - huyện"
                      + " Tân Lạc\", \"P. Cự Khối, Q. Long Biên, TP Hà Nội\". Types may be short or"
                      + " missing, upper levels left out; what stands before the first unit (a"
                      + " street) is passed over. Answers the units that it may mean.")
          @QueryParam("address")
          @Size(max = 200)
          @Nullable String address,
      @Parameter(description = "Only units with such an attribute on the day.")
          @QueryParam("attribute")
          @Nullable AreaAttributeKind attribute,
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return areas.list(
        new AreaService.Search(
            day(asOf),
            Boolean.TRUE.equals(anyTime),
            changedSince,
            parent,
            level,
            text,
            address,
            attribute),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{code}")
  @Catalogue(Areas.CATALOGUE)
  @APIResponseSchema(value = AreaView.class, responseCode = "200")
  @Operation(
      operationId = "getArea",
      summary = "The unit that bore a code on a day",
      description =
          "Code 24 is tỉnh Bắc Giang until 30/06/2025 and tỉnh Bắc Ninh after. The ETag of a hamlet"
              + " is its version.")
  public Response get(
      @PathParam("code") @Size(max = LONGEST_CODE) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return tagged(Response.ok(), areas.get(code, day(asOf)));
  }

  @GET
  @Path("/{code}/history")
  @Catalogue(Areas.CATALOGUE)
  @Operation(
      operationId = "getAreaHistory",
      summary = "What a unit was, and what became of it",
      description =
          "Direct predecessors and successors, and the units in which it lies on the business day,"
              + " through all reforms. Where a unit was divided, or nothing says what became of it,"
              + " its figures make no series on today's map: comparable is false and the reason is"
              + " given. Nothing is ever guessed.")
  public AreaHistory history(
      @PathParam("code") @Size(max = LONGEST_CODE) String code,
      @Parameter(
              description =
                  "The day on which the code names the unit. Left out: whatever bears it today, or"
                      + " else bore it last.")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return history.of(code, asOf);
  }

  @PUT
  @Path("/{code}/attributes")
  @Operation(
      operationId = "putAreaAttributes",
      summary = "Say what a unit is beside its name",
      description =
          "All attributes of the unit that bore the code on the day, of every day; what is left out"
              + " is removed. For administrators of everything.")
  public AreaView putAttributes(
      @PathParam("code") @Size(max = LONGEST_CODE) String code,
      @Parameter(description = "The day on which the code names the unit; today when left out.")
          @QueryParam("asOf")
          @Nullable LocalDate asOf,
      AreaAttributeList wanted) {
    return attributes.replace(scopes.get(), code, day(asOf), wanted.attributes());
  }

  @POST
  @Path("/{code}/hamlets")
  @Idempotent
  @APIResponseSchema(value = AreaView.class, responseCode = "201")
  @Operation(
      operationId = "createHamlet",
      summary = "Add a hamlet or residential group to a commune",
      description =
          "It gets the next code below the commune's (31108-01). When the commune goes over to"
              + " another as a whole, so does the hamlet; where the commune is divided, the hamlet"
              + " ends with it, for nothing says which part it went to."
              + WHO)
  public Response createHamlet(
      @PathParam("code") @Size(max = LONGEST_CODE) String code,
      NewHamlet wanted,
      @Context UriInfo uri) {
    AreaView created = hamlets.create(scopes.get(), code, wanted);
    return tagged(
        Response.created(uri.getBaseUriBuilder().path("areas").path(created.code()).build()),
        created);
  }

  @PUT
  @Path("/{code}")
  @APIResponseSchema(value = AreaView.class, responseCode = "200")
  @Versioned
  @Operation(
      operationId = "putHamlet",
      summary = "Correct the name or type of a hamlet",
      description =
          "On every day of its own. 409 for units of other levels, which come from reference files."
              + WHO)
  public Response putHamlet(
      @PathParam("code") @Size(max = LONGEST_CODE) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      EditHamlet wanted) {
    return tagged(Response.ok(), hamlets.edit(scopes.get(), code, ifMatch, wanted));
  }

  @POST
  @Path("/{code}/close")
  @Idempotent
  @APIResponseSchema(value = AreaView.class, responseCode = "200")
  @Operation(
      operationId = "closeHamlet",
      summary = "End a hamlet",
      description =
          "From that day on it no longer exists; what points to it stays. 409 when it is closed"
              + " already, or for units of other levels."
              + WHO)
  public Response closeHamlet(
      @PathParam("code") @Size(max = LONGEST_CODE) String code, CloseHamlet wanted) {
    return tagged(Response.ok(), hamlets.close(scopes.get(), code, wanted));
  }

  /** Hamlets may be edited, and say their version; other units are tagged as catalogue entries. */
  private Response tagged(Response.ResponseBuilder answer, AreaView area) {
    if (area.level() == HamletService.HAMLET) {
      hamlets
          .version(scopes.get(), area.code())
          .ifPresent(version -> answer.header(HttpHeaders.ETAG, EntityTags.of(version)));
    }
    return answer.entity(area).build();
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? clock.today() : asOf;
  }
}
