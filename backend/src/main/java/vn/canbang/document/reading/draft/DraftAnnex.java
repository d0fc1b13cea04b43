package vn.canbang.document.reading.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something attached.
 *
 * @param columns headings of its table; empty without one
 */
public record DraftAnnex(
    @Nullable Found<String> title, List<String> columns, List<Row> rows, Span span) {

  /** A row, cell by cell; the empty ones too. */
  public record Row(List<Found<String>> cells) {}
}
