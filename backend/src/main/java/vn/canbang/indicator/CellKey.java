package vn.canbang.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A data element with its breakdown: {@code LIVE_BIRTHS.MALE}.
 *
 * @param element code of the data element
 * @param disaggregation code of the breakdown within it
 */
public record CellKey(String element, String disaggregation) implements Comparable<CellKey> {

  private static final Pattern PATTERN = Pattern.compile("([A-Z0-9_]+)\\.([A-Z0-9_]+)");

  /** Anything but {@code ELEMENT.BREAKDOWN} is an {@link IllegalArgumentException}. */
  public static CellKey parse(String key) {
    var match = PATTERN.matcher(key);
    if (!match.matches()) {
      throw new IllegalArgumentException("not a cell: " + key);
    }
    return new CellKey(match.group(1), match.group(2));
  }

  @Override
  public int compareTo(CellKey other) {
    return toString().compareTo(other.toString());
  }

  @Override
  @JsonValue
  public String toString() {
    return element + "." + disaggregation;
  }
}
