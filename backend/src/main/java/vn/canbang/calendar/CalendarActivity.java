package vn.canbang.calendar;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.activity.ActivityCategory;

/** The activity of an occurrence. */
@Schema(name = "CalendarActivity")
public record CalendarActivity(UUID id, String code, String title, ActivityCategory category) {}
