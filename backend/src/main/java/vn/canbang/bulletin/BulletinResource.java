package vn.canbang.bulletin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.CurrentScope;

/** The population bulletin over HTTP. */
@Path("/population-bulletin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analytics")
class BulletinResource {

  private final Bulletins bulletins;
  private final CurrentScope scopes;

  BulletinResource(Bulletins bulletins, CurrentScope scopes) {
    this.bulletins = bulletins;
    this.scopes = scopes;
  }

  @GET
  @Operation(
      operationId = "getPopulationBulletin",
      summary = "The population of an area for its leaders",
      description =
          "Who is of working age, enters it, turns 60, and the births of the year with their ratio,"
              + " from figures that the caller sees. What has no figure is null, never zero.")
  public BulletinView get(
      @Parameter(description = "Code of the area on the last day of the year")
          @QueryParam("area")
          @NotNull
          @Size(max = 5)
          String area,
      @Parameter(description = "The year; the last one that is over when left out")
          @QueryParam("year")
          @Min(1900)
          @Max(2200)
          @Nullable Integer year) {
    return bulletins.read(scopes.get(), area, year);
  }
}
