package vn.canbang.calendar.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.calendar.feed.FeedItem.Form;
import vn.canbang.calendar.feed.FeedItem.Standing;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.obligation.DueReport;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.persistence.Ids;

/**
 * Deadlines of reports in a feed. What the organisation sends is a task, and an event beside it,
 * since many calendars hide tasks; what it receives of one series by one day is one event.
 *
 * @param organisation whose feed it is
 * @param plans those seen, by id
 */
record FeedDeadlines(UUID organisation, FeedWords words, Map<UUID, PlanRef> plans) {

  List<FeedItem> of(List<DueReport> due) {
    List<FeedItem> items = new ArrayList<>();
    Map<UUID, List<DueReport>> received = new LinkedHashMap<>();
    for (DueReport report : due) {
      if (report.owedBy(organisation)) {
        items.addAll(toSend(report));
      } else {
        received.computeIfAbsent(group(report), key -> new ArrayList<>()).add(report);
      }
    }
    received.forEach((key, reports) -> items.add(toReceive(key, reports)));
    return items;
  }

  private static List<FeedItem> toSend(
      DueReport report, FeedWords words, Standing standing, String description) {
    return List.of(
        new FeedItem(
            Form.TASK,
            "report-" + report.id(),
            null,
            report.lastDay(),
            words.toSend(report),
            description,
            null,
            standing,
            0,
            null,
            true),
        new FeedItem(
            Form.EVENT,
            "deadline-" + report.id(),
            report.lastDay(),
            report.lastDay(),
            words.lastDay(report),
            description,
            null,
            standing,
            0,
            null,
            true));
  }

  private List<FeedItem> toSend(DueReport report) {
    return toSend(
        report,
        words,
        sent(report) ? Standing.DONE : Standing.PLANNED,
        lines(
            words.receiver(report.receiver().name()),
            words.inTime(report.lastDay()),
            said(report),
            plan(report)));
  }

  private FeedItem toReceive(UUID key, List<DueReport> reports) {
    DueReport one = reports.getFirst();
    return new FeedItem(
        Form.EVENT,
        "deadline-" + key,
        one.lastDay(),
        one.lastDay(),
        words.toReceive(one, reports.size()),
        lines(
            words.sender(
                reports.stream()
                    .map(report -> report.organisation().name())
                    .collect(Collectors.joining(", "))),
            words.inTime(one.lastDay()),
            said(one),
            plan(one)),
        null,
        Standing.PLANNED,
        0,
        null,
        true);
  }

  private UUID group(DueReport report) {
    return Ids.of(
        "calendar-deadline",
        organisation
            + "/"
            + report.series().code()
            + "/"
            + report.period().code()
            + "/"
            + report.lastDay());
  }

  private static boolean sent(DueReport report) {
    return report.timeliness() == Timeliness.ON_TIME || report.timeliness() == Timeliness.LATE;
  }

  private @Nullable String said(DueReport report) {
    return report.words() == null ? null : words.asDocumentSays(report.words());
  }

  private @Nullable String plan(DueReport report) {
    PlanRef plan = report.planId() == null ? null : plans.get(report.planId());
    return plan == null ? null : words.plan(plan);
  }

  static String lines(@Nullable String... lines) {
    List<String> there = new ArrayList<>();
    for (String line : lines) {
      if (line != null) {
        there.add(line);
      }
    }
    return String.join("\n", there);
  }
}
