package vn.canbang.activity.schedule;

import java.time.LocalDate;

/**
 * When an activity is to be held once.
 *
 * @param from the first day on which it may be
 * @param to the last one
 * @param tentative "dự kiến"
 */
public record Window(LocalDate from, LocalDate to, Precision precision, boolean tentative) {

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a window that ends before it begins: " + from + ", " + to);
    }
  }
}
