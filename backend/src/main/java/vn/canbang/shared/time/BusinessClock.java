package vn.canbang.shared.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The time that deadlines, periods and the header go by. In production it is the real time; the
 * sample runs from its own date on. Sessions, tokens, throttles and idempotency keys go by {@link
 * #real()}.
 */
public interface BusinessClock {

  Instant now();

  /** Today in Asia/Ho_Chi_Minh. */
  default LocalDate today() {
    return LocalDate.ofInstant(now(), Dates.ZONE);
  }

  /** The real time of the machine. */
  Instant real();

  /** Whether business time differs from real time. */
  boolean shifted();
}
