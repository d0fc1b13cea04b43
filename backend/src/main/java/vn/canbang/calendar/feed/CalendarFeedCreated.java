package vn.canbang.calendar.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** A feed with its address, which is shown this once. */
@Schema(name = "CalendarFeedCreated")
public record CalendarFeedCreated(
    UUID id,
    Ref organisation,
    String name,
    FeedLanguage language,
    String maker,
    Instant createdAt,
    @Nullable Instant lastReadAt,
    @Schema(
            description =
                "What to enter where other calendars are subscribed to. Whoever has it reads the"
                    + " feed; it is kept as a hash only.",
            maxLength = 2_000)
        String url) {

  static CalendarFeedCreated of(CalendarFeedView view, String url) {
    return new CalendarFeedCreated(
        view.id(),
        view.organisation(),
        view.name(),
        view.language(),
        view.maker(),
        view.createdAt(),
        view.lastReadAt(),
        url);
  }
}
