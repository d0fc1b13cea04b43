package vn.canbang.report.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was granted for one report.
 *
 * @param until the last day in time; null with a waiver
 * @param on the day on which it was granted
 * @param by who granted it
 */
@Schema(
    name = "ObligationLeave",
    description = "More time for one report, or none asked for at all.")
public record ObligationLeave(
    Leave kind, @Nullable LocalDate until, String reason, LocalDate on, String by) {}
