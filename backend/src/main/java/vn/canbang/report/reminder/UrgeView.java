package vn.canbang.report.reminder;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That who receives a report asked for it.
 *
 * @param at business time
 * @param office that asked
 * @param told how many people were told; 0 where nobody writes reports for the unit
 */
@Schema(name = "Urge", description = "That who receives a report asked for it.")
public record UrgeView(Instant at, String by, String office, @Nullable String message, int told) {}
