package vn.canbang.calendar;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.activity.ActivityLabel;

/** The activity of an occurrence. */
@Schema(name = "CalendarActivity")
public record CalendarActivity(UUID id, String code, String title, ActivityCategory category) {

  static CalendarActivity of(ActivityLabel label) {
    return new CalendarActivity(label.id(), label.code(), label.title(), label.category());
  }
}
