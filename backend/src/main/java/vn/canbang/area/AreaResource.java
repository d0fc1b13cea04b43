package vn.canbang.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.time.BusinessClock;

@Path("/areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "areas", description = "Administrative units over time. Readable by every caller.")
class AreaResource {

  private final AreaService areas;
  private final BusinessClock clock;

  AreaResource(AreaService areas, BusinessClock clock) {
    this.areas = areas;
    this.clock = clock;
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
          @Size(max = 5)
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
      @Parameter(description = "At most so many, 1 to 200; 50 when left out.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "The next of the answer before.") @QueryParam("cursor")
          @Nullable String cursor,
      @Parameter(description = "Whether to count all that fit.") @QueryParam("count")
          @Nullable Boolean count) {
    return areas.list(
        new AreaService.Search(
            day(asOf), Boolean.TRUE.equals(anyTime), changedSince, parent, level, text),
        PageRequest.of(limit, cursor, count));
  }

  @GET
  @Path("/{code}")
  @Catalogue(Areas.CATALOGUE)
  @Operation(
      operationId = "getArea",
      summary = "The unit that bore a code on a day",
      description = "Code 24 is tỉnh Bắc Giang until 30/06/2025 and tỉnh Bắc Ninh after.")
  public AreaView get(
      @PathParam("code") @Size(max = 5) String code,
      @Parameter(description = "The day to look at; today when left out.") @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    return areas.get(code, day(asOf));
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? clock.today() : asOf;
  }
}
