package vn.canbang.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is on between two days, both included.
 *
 * @param entries in order of their first days
 */
@Schema(name = "Calendar")
public record CalendarView(
    LocalDate from,
    LocalDate to,
    @Schema(required = true, maxItems = CalendarView.MOST) List<CalendarEntry> entries) {

  /** More entries than this cannot be looked at. */
  static final int MOST = 5_000;
}
