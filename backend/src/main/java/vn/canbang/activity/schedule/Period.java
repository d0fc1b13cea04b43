package vn.canbang.activity.schedule;

import java.time.LocalDate;

/**
 * The days that a plan is for.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period that ends before it begins: " + from + ", " + to);
    }
  }

  boolean meets(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && !first.isAfter(to);
  }

  LocalDate later(LocalDate day) {
    return day.isAfter(from) ? day : from;
  }

  LocalDate earlier(LocalDate day) {
    return day.isBefore(to) ? day : to;
  }
}
