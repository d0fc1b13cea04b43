package vn.canbang.document.official;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as official documents write them. */
public final class OfficialDate {

  private OfficialDate() {}

  /** {@code ngày 09 tháng 10 năm 2020}: two digits for days below ten, January and February. */
  public static String words(@Nullable LocalDate date) {
    if (date == null) {
      return "ngày %s tháng %s năm %s".formatted(Dots.SHORT, Dots.SHORT, Dots.NUMBER);
    }
    int month = date.getMonthValue();
    return String.format(
        Locale.ROOT,
        month <= 2 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
        date.getDayOfMonth(),
        month,
        date.getYear());
  }
}
