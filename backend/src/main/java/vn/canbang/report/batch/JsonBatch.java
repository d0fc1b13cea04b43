package vn.canbang.report.batch;

import vn.canbang.shared.http.BatchItems;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.http.ItemBinder;

/**
 * A batch as a JSON array or as lines.
 *
 * @param upload no table
 */
record JsonBatch(BatchUpload upload, ItemBinder binder) implements BatchSource {

  @Override
  public int count() {
    return BatchItems.count(upload);
  }

  @Override
  public BatchReading open() {
    return new ItemReading(BatchItems.of(upload), binder);
  }
}
