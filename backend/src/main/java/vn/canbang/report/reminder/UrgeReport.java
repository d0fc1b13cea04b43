package vn.canbang.report.reminder;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a report.
 *
 * @param message in the asker's own words
 */
@Schema(description = "Asks for a report that was not received.")
public record UrgeReport(@Nullable @Size(max = 500) String message) {}
