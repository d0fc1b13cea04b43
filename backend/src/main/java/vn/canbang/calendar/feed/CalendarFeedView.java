package vn.canbang.calendar.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/**
 * A feed that works; its address is not kept.
 *
 * @param maker who made it; it ends with their account or with their sight of the organisation
 * @param lastReadAt noted once an hour at most
 */
@Schema(name = "CalendarFeed", description = "A feed that works. All times are real time.")
public record CalendarFeedView(
    UUID id,
    Ref organisation,
    String name,
    FeedLanguage language,
    @Schema(description = "Name of the account that made it.") String maker,
    Instant createdAt,
    @Schema(description = "Noted once an hour at most.") @Nullable Instant lastReadAt) {}
