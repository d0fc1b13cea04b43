package vn.canbang.report.consolidation;

import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReportState;

/** How the report of a unit below stands as its receiver knows it. */
public enum ChildState {
  /** Nothing was received. */
  NONE,
  SUBMITTED,
  RETURNED,
  ACCEPTED;

  static ChildState of(@Nullable ReportState received) {
    return switch (received) {
      case null -> NONE;
      case DRAFT -> NONE;
      case SUBMITTED -> SUBMITTED;
      case RETURNED -> RETURNED;
      case ACCEPTED -> ACCEPTED;
    };
  }
}
