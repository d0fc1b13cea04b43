package vn.canbang.calendar.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.ClientConnection;
import vn.canbang.shared.http.Idempotent;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.security.Anyone;
import vn.canbang.shared.security.CurrentScope;

/** Feeds of calendars over HTTP. */
@Path("/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
class CalendarFeedResource {

  private static final String CALENDAR = "text/calendar";
  private static final int LONGEST_TAG = 2_000;

  private final CalendarFeedService feeds;
  private final CurrentScope scopes;
  private final ClientConnection connection;

  CalendarFeedResource(
      CalendarFeedService feeds, CurrentScope scopes, ClientConnection connection) {
    this.feeds = feeds;
    this.scopes = scopes;
    this.connection = connection;
  }

  @GET
  @Operation(
      operationId = "listCalendarFeeds",
      summary = "Feeds that work",
      description =
          "One's own, and those of organisations that one administers; newest first, at most 500.")
  public Page<CalendarFeedView> list() {
    return Page.whole(feeds.list(scopes.get()));
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "createCalendarFeed",
      summary = "Make a feed of an organisation's calendar",
      description =
          "Only for sessions, of an organisation within one's own. Whoever has its address reads"
              + " what the organisation leads, owes and receives, and nothing that only its maker"
              + " sees. It ends when it is revoked, and with the account or the rights of its"
              + " maker.")
  @APIResponseSchema(value = CalendarFeedCreated.class, responseCode = "201")
  @APIResponse(responseCode = "404")
  public Response create(@NotNull CreateCalendarFeed wanted, @Context UriInfo uri) {
    CalendarFeedService.Made made = feeds.create(scopes.get(), wanted);
    UriBuilder address = uri.getAbsolutePathBuilder().path(made.secret()).path("calendar.ics");
    if (connection.https()) {
      address.scheme("https");
    }
    return Response.created(uri.getAbsolutePathBuilder().path(made.feed().id().toString()).build())
        .entity(CalendarFeedCreated.of(made.feed(), address.build().toString()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteCalendarFeed",
      summary = "Revoke a feed",
      description =
          "Its address answers 404 from now on. For who made it, and for administrators of its"
              + " organisation; only for sessions.")
  public void revoke(@PathParam("id") UUID id) {
    feeds.revoke(scopes.get(), id);
  }

  @GET
  @Anyone
  @Path("/{token}/calendar.ics")
  @Produces(CALENDAR)
  @Operation(
      operationId = "getCalendarFeed",
      summary = "An organisation's calendar as iCalendar",
      description =
          "For calendars elsewhere: whoever has the address needs nothing else. Activities on days"
              + " are events; those that the document leaves vague (a month, a year) are tasks, so"
              + " that they do not fill calendars. Reports to send are tasks and events on the last"
              + " day in time. Observances recur yearly. 404 once it is revoked.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar (RFC 5545)",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "Stays the same as long as the calendar does",
              schema = @Schema(type = SchemaType.STRING, maxLength = 100)),
      content =
          @Content(
              mediaType = CALENDAR,
              schema = @Schema(type = SchemaType.STRING, maxLength = 16_777_216)))
  @APIResponse(responseCode = "304", description = "Not changed since If-None-Match")
  public Response read(
      @Parameter(description = "The secret part of the address.")
          @PathParam("token")
          @Size(max = 100)
          String token,
      @Parameter(description = "The ETag at hand: 304 without a body while it still holds.")
          @HeaderParam(HttpHeaders.IF_NONE_MATCH)
          @Size(max = LONGEST_TAG)
          @Nullable String ifNoneMatch) {
    FeedText feed = feeds.read(token);
    boolean known =
        ifNoneMatch != null
            && Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(feed.tag()::equals);
    Response.ResponseBuilder answer =
        known
            ? Response.notModified()
            : Response.ok(feed.text(), MediaType.valueOf(CALENDAR).withCharset("UTF-8"));
    // The address is the key: whoever keeps a copy asks each time whether it still opens.
    return answer
        .header(HttpHeaders.ETAG, feed.tag())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Robots-Tag", "noindex")
        .build();
  }
}
