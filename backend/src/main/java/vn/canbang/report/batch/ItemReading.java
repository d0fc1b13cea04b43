package vn.canbang.report.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.canbang.shared.http.BatchItems;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.problem.ProblemException;

/** Reads the reports of a batch that came as JSON. */
final class ItemReading implements BatchReading {

  private final BatchItems items;
  private final ItemBinder binder;
  private final SeenReports seen = new SeenReports();
  private int position;

  ItemReading(BatchItems items, ItemBinder binder) {
    this.items = items;
    this.binder = binder;
  }

  @Override
  public List<Read> next(int most) {
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
          null,
          new ProblemException(413, "body.too-large", List.of(), List.of(), Map.of()));
    }
    try {
      return seen.once(at, null, binder.bind(bytes, ReportBatchItem.class));
    } catch (ProblemException refused) {
      return new Read(at, null, null, null, refused);
    }
  }

  @Override
  public void close() {
    items.close();
  }
}
