package vn.canbang.shared.time;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one time zone, and the ends of time of dated rows (half-open: valid_from ≤ day &lt;
 * valid_to).
 */
public final class Dates {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Valid since before the records begin. */
  public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  /** No end in sight. */
  public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  private Dates() {}
}
