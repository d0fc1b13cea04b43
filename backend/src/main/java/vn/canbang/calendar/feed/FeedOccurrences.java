package vn.canbang.calendar.feed;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.activity.occurrence.OccurrenceRow;
import vn.canbang.activity.occurrence.OccurrenceState;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.calendar.feed.FeedItem.Form;
import vn.canbang.calendar.feed.FeedItem.Standing;

/**
 * Occurrences in a feed. One on days is an event. One that the document leaves vague (between two
 * days, in a month, a quarter, a year) is a task to be done in that time: an event would paint all
 * of it, and a day of our own choosing would be made up. What goes on all the time is left out.
 */
record FeedOccurrences(FeedWords words) {

  List<FeedItem> of(List<OccurrenceRow> rows) {
    return rows.stream().filter(row -> row.precision() != Precision.OPEN).map(this::item).toList();
  }

  private FeedItem item(OccurrenceRow row) {
    boolean onDays = row.precision() == Precision.DAYS || row.from().equals(row.to());
    LocalDate heldFrom = row.doneFrom();
    LocalDate heldTo = row.doneTo();
    boolean tentative = row.tentative() && row.state() != OccurrenceState.DONE;
    String title = row.title() == null ? row.activity().title() : row.title();
    return new FeedItem(
        onDays ? Form.EVENT : Form.TASK,
        row.id().toString(),
        onDays && heldFrom != null ? heldFrom : row.from(),
        onDays && heldTo != null ? heldTo : row.to(),
        tentative ? words.tentative(title) : title,
        FeedDeadlines.lines(
            words.plan(row.plan()), row.reason() == null ? null : words.because(row.reason())),
        row.place(),
        standing(row.state(), tentative),
        row.sequence(),
        row.changedAt(),
        false);
  }

  private static Standing standing(OccurrenceState state, boolean tentative) {
    return switch (state) {
      case PLANNED, POSTPONED -> tentative ? Standing.TENTATIVE : Standing.PLANNED;
      case DONE -> Standing.DONE;
      case CANCELLED -> Standing.CANCELLED;
    };
  }
}
