package vn.canbang.activity.occurrence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.activity.ActivityLabel;

/** What an occurrence follows. */
@Schema(name = "OccurrenceTrigger", description = "What an occurrence follows.")
public record OccurrenceTrigger(UUID occurrence, ActivityLabel activity) {}
