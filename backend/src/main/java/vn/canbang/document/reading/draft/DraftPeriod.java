package vn.canbang.document.reading.draft;

import java.time.LocalDate;

/**
 * The time a plan is for.
 *
 * @param end last day
 */
public record DraftPeriod(LocalDate start, LocalDate end) {

  public boolean isOneYear() {
    return start.getYear() == end.getYear();
  }
}
