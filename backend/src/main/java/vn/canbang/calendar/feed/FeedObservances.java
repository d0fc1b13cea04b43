package vn.canbang.calendar.feed;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import vn.canbang.activity.ObservanceEntry;
import vn.canbang.calendar.feed.FeedItem.Form;
import vn.canbang.calendar.feed.FeedItem.Standing;

/** Observances in a feed: on their days of every year. */
final class FeedObservances {

  /** Of a day that was always marked, calendars need not go back further. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private FeedObservances() {}

  static FeedItem of(ObservanceEntry observance, FeedWords words) {
    LocalDate first = first(observance);
    return new FeedItem(
        Form.YEARLY_EVENT,
        "observance-" + observance.code().toLowerCase(Locale.ROOT),
        first,
        first,
        words.name(observance.nameVi(), observance.nameEn()),
        null,
        null,
        Standing.PLANNED,
        0,
        observance.changedAt(),
        true);
  }

  /** The first of its days since it is marked. */
  private static LocalDate first(ObservanceEntry observance) {
    LocalDate since = observance.validFrom() == null ? EARLIEST : observance.validFrom();
    LocalDate day = MonthDay.of(observance.month(), observance.day()).atYear(since.getYear());
    return day.isBefore(since) ? day.plusYears(1) : day;
  }
}
