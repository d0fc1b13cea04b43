package vn.canbang.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.BatchUpload;
import vn.canbang.shared.http.ItemBinder;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;

/** Finds out how a batch is to be read. */
@ApplicationScoped
class BatchSourceService {

  private final Indicators indicators;
  private final ItemBinder binder;
  private final Messages messages;

  BatchSourceService(Indicators indicators, ItemBinder binder, Messages messages) {
    this.indicators = indicators;
    this.binder = binder;
    this.messages = messages;
  }

  /**
   * The batch that came. A table may have a column for any cell of the catalogue: whether the form
   * of a report has it is asked of each report, as always.
   */
  @Transactional
  BatchSource of(OrgScope scope, BatchUpload upload) {
    Upload table = upload.table();
    if (table == null) {
      return new JsonBatch(upload, binder);
    }
    List<String> cells =
        indicators.dataElements(scope).stream()
            .flatMap(element -> element.cells().stream())
            .map(CellKey::toString)
            .toList();
    return new TableBatch(table, new BatchColumns(messages, cells), binder);
  }
}
