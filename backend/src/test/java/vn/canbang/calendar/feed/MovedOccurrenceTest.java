package vn.canbang.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.calendar.HeldPlan;
import vn.canbang.testing.Api;

/** Occurrences that move, are held or called off, in the calendar and in the feed. */
@QuarkusTest
class MovedOccurrenceTest {

  private HeldPlan plan;
  private String meeting;

  @BeforeEach
  void write() {
    plan =
        HeldPlan.begin()
            .with(
                "Hội nghị triển khai",
                "TTYT-KIEN-HAI",
                "ONCE",
                Map.of("start", "2024-12-05", "end", "2024-12-06", "tentative", true))
            .with("Phát thanh", "TTYT-KIEN-HAI", "QUARTERLY", Map.of())
            .with("Tuyên truyền thường xuyên", "TTYT-KIEN-HAI", "CONTINUOUS", Map.of())
            .issued("591/KH-TTYT");
    meeting = plan.occurrences("Hội nghị triển khai").getFirst();
  }

  @AfterEach
  void discard() {
    plan.discard();
  }

  private static String feed() {
    String url =
        Api.as("ttyt.kienhai")
            .body(Map.of("organisation", "TTYT-KIEN-HAI", "name", "Lịch", "language", "VI"))
            .post("/calendar-feeds")
            .path("url");
    return Api.anonymous()
        .accept("*/*")
        .get(URI.create(url).getPath().substring("/api/v1".length()))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static Component component(String uid) throws Exception {
    return new CalendarBuilder()
        .build(new StringReader(feed())).getComponents().stream()
            .filter(c -> value(c, "UID").equals(uid + "@canbang"))
            .findFirst()
            .orElseThrow();
  }

  private static String value(Component component, String property) {
    return component.getProperty(property).map(found -> found.getValue()).orElse("");
  }

  private static String line(String uid) throws Exception {
    Component found = component(uid);
    boolean task = found.getName().equals("VTODO");
    return "%s %s..%s %s %s"
        .formatted(
            found.getName(),
            value(found, "DTSTART"),
            value(found, task ? "DUE" : "DTEND"),
            value(found, "STATUS"),
            value(found, "SUMMARY"));
  }

  private JsonPath calendar(String more) {
    return Api.as("ttyt.kienhai")
        .get("/calendar?from=2024-01-01&to=2024-12-31&kinds=OCCURRENCE&plan=" + plan.id() + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<String> lines() {
    return calendar("").getList("entries", Map.class).stream()
        .map(
            e ->
                "%s..%s %s %s %s%s"
                    .formatted(
                        e.get("from"),
                        e.get("to"),
                        e.get("precision"),
                        e.get("state"),
                        e.get("title"),
                        Boolean.TRUE.equals(e.get("overdue")) ? " !" : ""))
        .toList();
  }

  @Test
  void theFeedFollowsAMeetingThatMoves() throws Exception {
    assertThat(line(meeting))
        .isEqualTo("VEVENT 20241205..20241207 TENTATIVE (Dự kiến) Hội nghị triển khai");
    assertThat(value(component(meeting), "SEQUENCE")).isEqualTo("0");
    HeldPlan.post(
        meeting,
        "postpone",
        Map.of("from", "2024-12-19", "to", "2024-12-20", "reason", "Trùng lịch họp huyện"));
    Component moved = component(meeting);
    assertThat(Integer.parseInt(value(moved, "SEQUENCE"))).isPositive();
    assertThat(value(moved, "DTSTART")).isEqualTo("20241219");
    assertThat(value(moved, "DTEND")).isEqualTo("20241221");
    assertThat(value(moved, "DESCRIPTION")).contains("Lý do: Trùng lịch họp huyện");
    HeldPlan.post(meeting, "cancel", Map.of("reason", "Không có kinh phí"));
    assertThat(value(component(meeting), "STATUS")).isEqualTo("CANCELLED");
    assertThat(Integer.parseInt(value(component(meeting), "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(value(moved, "SEQUENCE")));
  }

  @Test
  void whatIsVagueIsATaskAndWhatGoesOnAllTheTimeIsLeftOut() throws Exception {
    List<String> broadcasts = plan.occurrences("Phát thanh");
    assertThat(line(broadcasts.getLast()))
        .isEqualTo("VTODO 20241001..20241231 NEEDS-ACTION Phát thanh");
    HeldPlan.held(broadcasts.getLast(), "2024-11-05", Map.of());
    assertThat(line(broadcasts.getLast()))
        .isEqualTo("VTODO 20241001..20241231 COMPLETED Phát thanh");
    assertThat(feed().replace("\r\n ", "")).doesNotContain("Tuyên truyền thường xuyên");
  }

  @Test
  void theCalendarShowsWhatWasHeldOnItsDay() {
    List<String> broadcasts = plan.occurrences("Phát thanh");
    HeldPlan.held(broadcasts.getFirst(), "2024-04-03", Map.of());
    HeldPlan.post(broadcasts.get(1), "cancel", Map.of("reason", "Hỏng loa"));
    assertThat(lines())
        .containsExactlyInAnyOrder(
            "2024-01-01..2024-12-31 OPEN PLANNED Tuyên truyền thường xuyên",
            "2024-04-01..2024-06-30 QUARTER CANCELLED Phát thanh",
            "2024-04-03..2024-04-03 DAYS DONE Phát thanh",
            "2024-07-01..2024-09-30 QUARTER PLANNED Phát thanh !",
            "2024-10-01..2024-12-31 QUARTER PLANNED Phát thanh",
            "2024-12-05..2024-12-06 DAYS PLANNED Hội nghị triển khai");
    JsonPath january =
        Api.as("ttyt.kienhai")
            .get("/calendar?from=2024-01-01&to=2024-01-31&kinds=OCCURRENCE&plan=" + plan.id())
            .jsonPath();
    assertThat(january.getList("entries.title"))
        .as("what was held in April is not in January, though its window was")
        .containsExactly("Tuyên truyền thường xuyên");
  }

  @Test
  void aUnitsCalendarHasWhatItLeadsAndWithItsUnitsWhatTheyLead() {
    assertThat(calendar("&organisation=TYT-HON-TRE").getList("entries")).isEmpty();
    assertThat(calendar("&organisation=TTYT-KIEN-HAI").getList("entries")).hasSize(6);
    assertThat(calendar("&organisation=SO-Y-TE-KIEN-GIANG").getList("entries")).isEmpty();
    assertThat(calendar("&organisation=SO-Y-TE-KIEN-GIANG&below=true").getList("entries"))
        .hasSize(6);
    assertThat(calendar("").getString("entries[0].link.occurrence")).isNotEmpty();
    assertThat(calendar("").getString("entries[0].organisation.code")).isEqualTo("TTYT-KIEN-HAI");
    assertThat(calendar("").getString("entries[0].plan.number")).isEqualTo("591/KH-TTYT");
  }
}
