package vn.canbang.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.problem.ProblemException;

/**
 * A report owed, as far as it was written, and from which side the caller looks at it.
 *
 * @param report null when nobody has started it
 * @param readable numbers of the revisions a caller from {@link Side#ABOVE} may read
 */
record ReportAccess(OwedReport owed, @Nullable Report report, Side side, List<Integer> readable) {

  /** The report; 409 when nobody has started it. Whoever gets here knows that it is owed. */
  Report started() {
    if (report == null) {
      throw ProblemException.conflict("report.not-started");
    }
    return report;
  }

  enum Side {
    /** Sees everything, drafts too. */
    SENDER,
    /** Sees what was received. */
    RECEIVER,
    /** Received a consolidated report and sees the revisions that it adds up. */
    ABOVE
  }
}
