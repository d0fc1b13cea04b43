package vn.canbang.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.calendar.feed.FeedItem.Form;
import vn.canbang.calendar.feed.FeedItem.Standing;

/** Written by one library, read by another. */
class ICalendarTextTest {

  private static final Instant STAMP = Instant.parse("2024-11-18T01:00:00Z");

  private static FeedItem item(
      Form form, String key, @Nullable String from, String to, Standing standing, long sequence) {
    return new FeedItem(
        form,
        key,
        from == null ? null : LocalDate.parse(from),
        LocalDate.parse(to),
        "Hội nghị; nói chuyện, xã Đông Lai \\ ấp 1",
        "Dòng một\nDòng hai",
        "Hội trường UBND xã",
        standing,
        sequence,
        Instant.parse("2024-07-01T01:00:00Z"),
        false);
  }

  private static String written(FeedItem... items) {
    return ICalendarText.of(
        "Lịch: Kiên Hải, 2024", FeedLanguage.VI, "canbang.example.vn", List.of(items), STAMP);
  }

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
  }

  @Test
  void anEventEndsOnTheDayAfterItsLast() throws Exception {
    String text = written(item(Form.EVENT, "a", "2024-07-15", "2024-07-16", Standing.PLANNED, 2));
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20240715\r\n")
        .contains("DTEND;VALUE=DATE:20240717\r\n")
        .contains("DTSTAMP:20241118T010000Z\r\n")
        .contains("LAST-MODIFIED:20240701T010000Z\r\n");
    Calendar calendar = read(text);
    calendar.validate();
    Component event = calendar.getComponents().getFirst();
    assertThat(event.getName()).isEqualTo("VEVENT");
    assertThat(value(event, "UID")).isEqualTo("a@canbang.example.vn");
    assertThat(value(event, "SEQUENCE")).isEqualTo("2");
    assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(event, "SUMMARY")).isEqualTo("Hội nghị; nói chuyện, xã Đông Lai \\ ấp 1");
    assertThat(value(event, "DESCRIPTION")).isEqualTo("Dòng một\nDòng hai");
    assertThat(value(event, "LOCATION")).isEqualTo("Hội trường UBND xã");
  }

  @Test
  void daysAreTheSameWhereverTheMachineStands() {
    TimeZone before = TimeZone.getDefault();
    FeedItem item = item(Form.EVENT, "a", "2024-07-15", "2024-07-15", Standing.PLANNED, 0);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      String east = written(item);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
      assertThat(written(item)).isEqualTo(east).contains("DTSTART;VALUE=DATE:20240715");
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void standingsAreThoseOfTheFormat() throws Exception {
    Calendar calendar =
        read(
            written(
                item(Form.EVENT, "a", "2024-07-15", "2024-07-15", Standing.TENTATIVE, 0),
                item(Form.EVENT, "b", "2024-07-15", "2024-07-15", Standing.CANCELLED, 1),
                item(Form.EVENT, "c", "2024-07-15", "2024-07-15", Standing.DONE, 1),
                item(Form.TASK, "d", "2024-07-01", "2024-07-31", Standing.PLANNED, 0),
                item(Form.TASK, "e", null, "2024-07-31", Standing.DONE, 0),
                item(Form.TASK, "f", "2024-07-01", "2024-07-31", Standing.CANCELLED, 0)));
    calendar.validate();
    assertThat(calendar.getComponents().stream().map(c -> value(c, "STATUS")))
        .containsExactly(
            "TENTATIVE", "CANCELLED", "CONFIRMED", "NEEDS-ACTION", "COMPLETED", "CANCELLED");
    Component month = calendar.getComponents().get(3);
    assertThat(month.getName()).isEqualTo("VTODO");
    assertThat(value(month, "DTSTART")).isEqualTo("20240701");
    assertThat(value(month, "DUE")).isEqualTo("20240731");
  }

  @Test
  void anObservanceRecursYearly() throws Exception {
    Calendar calendar =
        read(
            written(item(Form.YEARLY_EVENT, "o", "1990-07-11", "1990-07-11", Standing.PLANNED, 0)));
    calendar.validate();
    assertThat(value(calendar.getComponents().getFirst(), "RRULE")).isEqualTo("FREQ=YEARLY");
  }

  @Test
  void theCalendarHasItsNameAndNoLongLine() throws Exception {
    String text = written(item(Form.EVENT, "a", "2024-07-15", "2024-07-16", Standing.PLANNED, 2));
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    Calendar calendar = read(text);
    assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue()).contains("Kiên Hải");
    assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("PUBLISH");
    assertThat(calendar.getProperty("VERSION").orElseThrow().getValue()).isEqualTo("2.0");
  }
}
