package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report owed in a matrix of units and periods.
 *
 * @param state as the caller may know it
 * @param acceptedRevision in force, also while an amendment is being written
 */
public record MatrixRow(
    UUID organisationId,
    String period,
    @Nullable LocalDate opensOn,
    @Nullable Instant dueAt,
    @Nullable ReportState state,
    @Nullable Integer acceptedRevision) {}
