package vn.canbang.activity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an activity is held: the document's own words and what they mean. */
@Schema(name = "Schedule")
public record ScheduleView(@Nullable String text, List<ScheduleRuleView> rules) {}
