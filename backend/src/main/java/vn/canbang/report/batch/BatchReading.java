package vn.canbang.report.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ReportIntake.Sent;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.shared.http.BatchItems;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.problem.ProblemException;

/** Reads the reports of a batch, some at a time. What cannot be read is refused by itself. */
final class BatchReading implements AutoCloseable {

  private final BatchItems items;
  private final ItemBinder binder;
  private final Set<OwedAddress> seen = new HashSet<>();
  private int position;

  BatchReading(BatchUpload upload, ItemBinder binder) {
    this.items = BatchItems.of(upload);
    this.binder = binder;
  }

  /**
   * An item as it was read.
   *
   * @param address null where it could not be read
   * @param sent null where it is refused already
   */
  record Read(
      int position,
      @Nullable OwedAddress address,
      @Nullable Sent sent,
      @Nullable ProblemException refusal) {

    Read refused(ProblemException why) {
      return new Read(position, address, null, why);
    }
  }

  /** The next ones; empty at the end. */
  List<Read> next(int most) {
    List<Read> read = new ArrayList<>();
    while (read.size() < most) {
      BatchItems.Item item = items.next();
      if (item == null) {
        break;
      }
      read.add(read(item));
    }
    return read;
  }

  private Read read(BatchItems.Item item) {
    int at = position++;
    byte[] bytes = item.bytes();
    if (bytes == null) {
      return new Read(
          at,
          null,
          null,
          new ProblemException(413, "body.too-large", List.of(), List.of(), Map.of()));
    }
    try {
      ReportBatchItem bound = binder.bind(bytes, ReportBatchItem.class);
      OwedAddress address = new OwedAddress(bound.series(), bound.organisation(), bound.period());
      return seen.add(address)
          ? new Read(
              at,
              address,
              new Sent(address, bound.content(), bound.version(), bound.submit()),
              null)
          : new Read(at, address, null, ProblemException.conflict("report-batch.twice"));
    } catch (ProblemException refused) {
      return new Read(at, null, null, refused);
    }
  }

  @Override
  public void close() {
    items.close();
  }
}
