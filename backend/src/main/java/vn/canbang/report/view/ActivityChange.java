package vn.canbang.report.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ActivityEntry;

/** A result that differs from the revision before; null where there was, or is, none. */
@Schema(description = "A result of an activity that differs from the revision before.")
public record ActivityChange(
    UUID activity, @Nullable ActivityEntry before, @Nullable ActivityEntry after) {}
