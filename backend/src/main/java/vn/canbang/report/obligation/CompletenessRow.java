package vn.canbang.report.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.BusinessClock;

/** One cell of the matrix as stored. */
record CompletenessRow(
    UUID organisationId,
    String period,
    @Nullable LocalDate opensOn,
    @Nullable Instant dueAt,
    @Nullable ReportState state,
    @Nullable Integer acceptedRevision,
    @Nullable Instant firstSubmittedAt) {

  /** An accepted revision counts while its amendment is in the making. */
  CellState cell(BusinessClock clock) {
    if (acceptedRevision != null) {
      return CellState.ACCEPTED;
    }
    CellState unsent =
        switch (Timeliness.of(opensOn, dueAt, null, clock)) {
          case NOT_DUE -> CellState.NOT_DUE;
          case OVERDUE, LATE -> CellState.OVERDUE;
          case DUE, ON_TIME, UNSET -> CellState.DUE;
        };
    if (state == null) {
      return unsent;
    }
    return switch (state) {
      case DRAFT -> unsent == CellState.OVERDUE ? CellState.OVERDUE : CellState.DRAFT;
      case SUBMITTED -> CellState.SUBMITTED;
      case RETURNED -> CellState.RETURNED;
      case ACCEPTED -> CellState.ACCEPTED;
    };
  }
}
