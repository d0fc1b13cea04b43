package vn.canbang.calendar.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.ICalComponent;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateDue;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed as iCalendar (RFC 5545). Days are days (VALUE=DATE) without a time zone, and the
 * end of an event is the day after its last. The library knows the format; lines are folded by
 * {@link OctetFolding}.
 */
final class ICalendarText {

  /** How often calendars may ask again. */
  private static final String EVERY = "PT6H";

  private ICalendarText() {}

  /**
   * @param name of the calendar, as people see it
   * @param host what UIDs end with
   * @param stamp when it is written
   */
  static String of(
      String name, FeedLanguage language, String host, List<FeedItem> items, Instant stamp) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Can Bang//Calendar//" + language);
    calendar.setMethod("PUBLISH");
    calendar.setName(name);
    calendar.setRefreshInterval(Duration.parse(EVERY));
    // Extensions are written as they are: text has to be escaped before.
    calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
    calendar.addExperimentalProperty("X-PUBLISHED-TTL", EVERY);
    for (FeedItem item : items) {
      calendar.addComponent(component(item, host, stamp));
    }
    return OctetFolding.fold(unfolded(calendar));
  }

  private static String unfolded(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static ICalComponent component(FeedItem item, String host, Instant stamp) {
    return switch (item.form()) {
      case EVENT -> event(item, host, stamp);
      case YEARLY_EVENT -> {
        VEvent event = event(item, host, stamp);
        event.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).build());
        yield event;
      }
      case TASK -> task(item, host, stamp);
    };
  }

  private static VEvent event(FeedItem item, String host, Instant stamp) {
    VEvent event = new VEvent();
    event.setUid(item.key() + "@" + host);
    event.setDateTimeStamp(new DateTimeStamp(Date.from(stamp)));
    LocalDate from = item.from() == null ? item.to() : item.from();
    event.setDateStart(new DateStart(day(from)));
    event.setDateEnd(new DateEnd(day(item.to().plusDays(1))));
    event.setSummary(item.summary());
    event.setDescription(item.description());
    event.setLocation(item.location());
    event.setStatus(
        switch (item.standing()) {
          case TENTATIVE -> Status.tentative();
          case PLANNED, DONE -> Status.confirmed();
          case CANCELLED -> Status.cancelled();
        });
    event.setSequence(Math.toIntExact(item.sequence()));
    event.setLastModified(date(item.changedAt()));
    event.setTransparency(item.free());
    return event;
  }

  private static VTodo task(FeedItem item, String host, Instant stamp) {
    VTodo task = new VTodo();
    task.setUid(item.key() + "@" + host);
    task.setDateTimeStamp(new DateTimeStamp(Date.from(stamp)));
    if (item.from() != null) {
      task.setDateStart(new DateStart(day(item.from())));
    }
    task.setDateDue(new DateDue(day(item.to())));
    task.setSummary(item.summary());
    task.setDescription(item.description());
    task.setLocation(item.location());
    task.setStatus(
        switch (item.standing()) {
          case TENTATIVE, PLANNED -> Status.needsAction();
          case DONE -> Status.completed();
          case CANCELLED -> Status.cancelled();
        });
    task.setSequence(Math.toIntExact(item.sequence()));
    task.setLastModified(date(item.changedAt()));
    return task;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static @Nullable Date date(@Nullable Instant at) {
    return at == null ? null : Date.from(at);
  }
}
