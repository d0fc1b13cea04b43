package vn.canbang.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.schedule.Rule;

/**
 * An activity with the rules of its schedule.
 *
 * @param leadId who leads it; may be a group; null when the document names nobody
 * @param rules those that say all that their kind needs
 */
public record ScheduledActivity(
    UUID id, UUID planId, String code, String title, @Nullable UUID leadId, List<Rule> rules) {}
