package vn.canbang.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.CurrentScope;

/** The feed of changes over HTTP. */
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes", description = "What changed, for systems that follow.")
class ChangeResource {

  static final int MOST = 1_000;
  private static final int USUAL = 100;
  private static final int LONGEST_WAIT = 30;

  private final ChangeService service;
  private final ChangeWatch watch;
  private final CurrentScope scopes;

  ChangeResource(ChangeService service, ChangeWatch watch, CurrentScope scopes) {
    this.service = service;
    this.watch = watch;
    this.scopes = scopes;
  }

  @GET
  @RunOnVirtualThread
  @Operation(
      operationId = "listChanges",
      summary = "What changed, oldest first",
      description =
          "Every committed change of a published kind once, in one order for all readers, a fifth"
              + " of a second after it was committed; none comes later before one that was given"
              + " out. Keep next and give it as after. Told are changes of things of the"
              + " organisations that the caller sees and of what everyone may read, of kinds that"
              + " a token's rights let it read, by the rights of the moment of the call. The feed"
              + " reaches back to the first day: nothing is taken out of it. 410 change.cursor"
              + " where after is no place in it, as when the service went on from an older copy of"
              + " its database: read anew what you follow, then begin from 0.")
  @APIResponseSchema(value = Changes.class, responseCode = "200")
  @APIResponse(responseCode = "410")
  public Changes list(
      @Parameter(
              description =
                  "next of the last call, or the number of the last change that was dealt with"
                      + " (then without the check that it is the same history); 0 or nothing:"
                      + " from the beginning.")
          @QueryParam("after")
          @Size(max = 33)
          @Pattern(regexp = Cursor.WRITTEN, message = "change.cursor-form")
          @Nullable String after,
      @Parameter(description = "At most so many changes; 100 when left out.")
          @QueryParam("limit")
          @Min(1)
          @Max(MOST)
          @Nullable Integer limit,
      @Parameter(
              description =
                  "Seconds to wait where there is nothing to tell: answers as soon as there is,"
                      + " else when the time is over. May answer earlier with nothing, as when too"
                      + " many wait. 0 when left out.")
          @QueryParam("wait")
          @Min(0)
          @Max(LONGEST_WAIT)
          @Nullable Integer wait) {
    int most = limit == null ? USUAL : limit;
    long end = System.nanoTime() + Duration.ofSeconds(wait == null ? 0 : wait).toNanos();
    Changes found = service.read(scopes.get(), Cursor.of(after), most);
    while (found.items().isEmpty() && !found.more()) {
      Cursor next = Cursor.of(found.next());
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (!left.isPositive() || !watch.sealedBeyond(next.number(), left)) {
        return found;
      }
      found = service.read(scopes.renew(), next, most);
    }
    return found;
  }
}
