package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report owed in a matrix of units and periods.
 *
 * @param extendedTo the last day of the time that was added
 * @param state as the caller may know it
 * @param acceptedRevision in force, also while an amendment is being written
 */
public record MatrixRow(
    UUID organisationId,
    String period,
    @Nullable LocalDate opensOn,
    @Nullable Instant dueAt,
    @Nullable LocalDate extendedTo,
    @Nullable ReportState state,
    @Nullable Integer acceptedRevision) {

  public @Nullable Leave leave() {
    return extendedTo == null ? null : Leave.EXTENDED;
  }
}
