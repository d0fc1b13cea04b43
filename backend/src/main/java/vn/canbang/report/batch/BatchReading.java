package vn.canbang.report.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.ReportIntake.Sent;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.report.view.Receipt;
import vn.canbang.shared.problem.ProblemException;

/** Reads the reports of a batch, some at a time. What cannot be read is refused by itself. */
interface BatchReading extends AutoCloseable {

  /**
   * An item as it was read.
   *
   * @param row of the table that it stands in, null where the batch is no table
   * @param address null where it could not be read
   * @param sent null where it is refused already
   * @param refusal as it is said to the sender: of a row, with the places of its cells
   */
  record Read(
      int position,
      @Nullable BatchRow row,
      @Nullable OwedAddress address,
      @Nullable Sent sent,
      @Nullable ProblemException refusal) {

    /** The same, refused for what came out as it was written. */
    Read refused(ProblemException why) {
      return new Read(position, row, address, null, placed(why));
    }

    /** What became of it, when it is refused already. */
    BatchJudged judged() {
      return judged(IntakeOutcome.REFUSED, null, refusal);
    }

    /** What became of it when it was judged. */
    BatchJudged judged(
        IntakeOutcome outcome, @Nullable Receipt receipt, @Nullable ProblemException why) {
      return new BatchJudged(
          position, row == null ? null : row.line(), address, outcome, receipt, why);
    }

    /** A refusal by the places that the sender knows. */
    ProblemException placed(ProblemException why) {
      return row == null ? why : row.placed(why);
    }
  }

  /** The next ones; empty at the end. */
  List<Read> next(int most);

  @Override
  void close();
}
