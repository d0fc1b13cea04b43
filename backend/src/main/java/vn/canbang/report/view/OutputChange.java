package vn.canbang.report.view;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.OutputEntry;

/**
 * What is said of an output and differs from the revision before; null where nothing was, or is.
 *
 * @param name of the output, also of one that the plan no longer has
 */
@Schema(description = "What is said of an output and differs from the revision before.")
public record OutputChange(
    UUID output, String name, @Nullable OutputEntry before, @Nullable OutputEntry after) {}
