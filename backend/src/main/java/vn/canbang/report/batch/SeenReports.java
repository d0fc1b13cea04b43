package vn.canbang.report.batch;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReportIntake.Sent;
import vn.canbang.report.batch.BatchReading.Read;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.shared.problem.ProblemException;

/** Which reports a batch has named so far: each stands in it once. */
final class SeenReports {

  private final Set<OwedAddress> seen = new HashSet<>();

  /** The item, refused where its report stands further up. */
  Read once(int position, @Nullable BatchRow row, ReportBatchItem item) {
    OwedAddress address = new OwedAddress(item.series(), item.organisation(), item.period());
    return seen.add(address)
        ? new Read(
            position,
            row,
            address,
            new Sent(address, item.content(), item.version(), item.submit()),
            null)
        : new Read(position, row, address, null, ProblemException.conflict("report-batch.twice"));
  }
}
