package vn.canbang.document.reading.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an activity puts out.
 *
 * @param quantity null when no number is given
 * @param shares parts of it for places or units
 */
public record DraftOutput(
    String name,
    @Nullable Integer quantity,
    String unit,
    List<Share> shares,
    Span span,
    String evidence,
    Confidence confidence) {

  public record Share(String text, int quantity) {}

  /** Whether the shares add up. */
  public boolean addsUp() {
    return quantity == null
        || shares.isEmpty()
        || shares.stream().mapToInt(Share::quantity).sum() == quantity;
  }
}
