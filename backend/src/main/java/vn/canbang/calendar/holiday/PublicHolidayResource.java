package vn.canbang.calendar.holiday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogue;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.http.Versioned;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.CurrentScope;
import vn.canbang.shared.time.BusinessClock;

/** The catalogue of public holidays over HTTP. */
@Path("/public-holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogue")
class PublicHolidayResource {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final PublicHolidayService holidays;
  private final BusinessClock clock;
  private final CurrentScope scopes;

  PublicHolidayResource(PublicHolidayService holidays, BusinessClock clock, CurrentScope scopes) {
    this.holidays = holidays;
    this.clock = clock;
    this.scopes = scopes;
  }

  @GET
  @Catalogue(PublicHolidays.CATALOGUE)
  @Operation(
      operationId = "listPublicHolidays",
      summary = "Public holidays of a year",
      description =
          "Day by day in order, with days in lieu and working days swapped with others. A year that"
              + " nobody has entered yet is empty.")
  public Page<PublicHolidayView> list(
      @Parameter(description = "The year; the one of the business day when left out.")
          @QueryParam("year")
          @Min(FIRST_YEAR)
          @Max(LAST_YEAR)
          @Nullable Integer year) {
    int of = year == null ? clock.today().getYear() : year;
    return Page.whole(
        holidays.between(scopes.get(), LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31)));
  }

  @PUT
  @Path("/{day}")
  @Versioned
  @APIResponseSchema(value = PublicHolidayView.class, responseCode = "200")
  @Operation(
      operationId = "putPublicHoliday",
      summary = "Enter or correct a day of the catalogue",
      description =
          "For who administers everything. If-Match names the version of a day that is there"
              + " already; a new one needs none.")
  public Response put(
      @Parameter(description = "The day.") @PathParam("day") LocalDate day,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull PutPublicHoliday wanted) {
    PublicHolidayView after = holidays.put(scopes.get(), day, ifMatch, wanted);
    return Response.ok(after).header(HttpHeaders.ETAG, EntityTags.of(after.version())).build();
  }

  @DELETE
  @Path("/{day}")
  @Versioned
  @Operation(
      operationId = "deletePublicHoliday",
      summary = "Take a day out of the catalogue",
      description = "For who administers everything.")
  public void delete(
      @Parameter(description = "The day.") @PathParam("day") LocalDate day,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    holidays.delete(scopes.get(), day, ifMatch);
  }
}
