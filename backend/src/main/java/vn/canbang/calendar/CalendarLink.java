package vn.canbang.calendar;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an entry leads to; both null where it is only a day. */
@Schema(name = "CalendarLink")
public record CalendarLink(@Nullable UUID occurrence, @Nullable CalendarReport obligation) {

  static final CalendarLink NOWHERE = new CalendarLink(null, null);
}
