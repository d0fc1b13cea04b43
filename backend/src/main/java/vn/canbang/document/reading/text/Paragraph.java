package vn.canbang.document.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Span;

/**
 * Lines that belong together.
 *
 * @param text without the marker
 * @param span with the marker
 * @param cells the cells, when it is the row of a table
 */
public record Paragraph(@Nullable Marker marker, Passage text, Span span, List<Passage> cells) {

  public boolean isRow() {
    return !cells.isEmpty();
  }

  /** Whether it stands under the bullet or number before it. */
  public boolean is(Marker.Kind kind) {
    return marker != null && marker.kind() == kind;
  }

  /** Whether it is numbered. */
  public boolean isNumbered() {
    return marker != null && marker.kind().counts();
  }

  Paragraph withMarker(Marker other) {
    return new Paragraph(other, text, span, cells);
  }
}
