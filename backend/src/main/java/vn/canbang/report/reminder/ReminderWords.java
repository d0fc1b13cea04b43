package vn.canbang.report.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.notice.NewNotice;
import vn.canbang.notice.NoticeKind;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.series.SendingMode;
import vn.canbang.shared.problem.Worded;
import vn.canbang.shared.time.PeriodWords;

/**
 * The words of reminders. Bodies that are asked, not commanded, are asked: "đề nghị", never "đôn
 * đốc".
 */
final class ReminderWords {

  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private ReminderWords() {}

  /**
   * @param workingDays left until the last day
   */
  static NewNotice reminder(
      OwedReport report, ReminderStage stage, LocalDate lastDay, int workingDays) {
    Worded name = name(report);
    String day = DAY_VI.format(lastDay);
    String who = report.organisation().name();
    String to = report.receiver().name();
    boolean asked = report.mode() == SendingMode.REQUEST;
    String must = asked ? " được đề nghị gửi " : " phải gửi ";
    String mustEn = asked ? " is asked to send to " : " has to send to ";
    return switch (stage) {
      case SOON ->
          notice(
              report,
              NoticeKind.DUE_SOON,
              lastDay,
              new Worded("Sắp đến hạn gửi: " + name.vi(), "Due soon: " + name.en()),
              new Worded(
                  who
                      + must
                      + to
                      + " chậm nhất ngày "
                      + day
                      + ", còn "
                      + workingDays
                      + " ngày làm việc.",
                  who + mustEn + to + " by " + lastDay + "; " + days(workingDays) + " left."));
      case TODAY ->
          notice(
              report,
              NoticeKind.DUE_TODAY,
              lastDay,
              new Worded(
                  "Hôm nay là hạn cuối: " + name.vi(), "Today is the last day: " + name.en()),
              new Worded(
                  who + must + to + " trong ngày hôm nay, " + day + ".",
                  who + mustEn + to + " today, " + lastDay + "."));
      case OVERDUE ->
          notice(
              report,
              NoticeKind.OVERDUE,
              lastDay,
              asked
                  ? new Worded(
                      "Đã qua ngày đề nghị gửi: " + name.vi(),
                      "Past the day asked for: " + name.en())
                  : new Worded("Quá hạn, chưa gửi: " + name.vi(), "Overdue: " + name.en()),
              new Worded(
                  who + must + to + " chậm nhất ngày " + day + "; đến nay chưa gửi.",
                  who + mustEn + to + " by " + lastDay + "; nothing was sent so far."));
      case ESCALATED ->
          notice(
              report,
              NoticeKind.ESCALATED,
              lastDay,
              new Worded("Chưa nhận được: " + name.vi(), "Not received: " + name.en()),
              new Worded(
                  "Hạn cuối là ngày "
                      + day
                      + ", "
                      + who
                      + " chưa gửi. Có thể "
                      + (asked ? "đề nghị" : "đôn đốc")
                      + " hoặc gia hạn.",
                  "The last day was "
                      + lastDay
                      + "; "
                      + who
                      + " has not sent it. You may "
                      + (asked ? "ask for it" : "urge them")
                      + " or give more time."));
    };
  }

  /** "Đôn đốc", towards bodies that are asked "Đề nghị". */
  static NewNotice urge(OwedReport report, Urge urge) {
    Worded name = name(report);
    boolean asked = report.mode() == SendingMode.REQUEST;
    LocalDate lastDay = report.lastDay();
    String message = urge.message();
    return new NewNotice(
        "urge/" + urge.id(),
        NoticeKind.URGED,
        new Worded(
            (asked ? "Đề nghị gửi: " : "Đôn đốc gửi: ") + name.vi(),
            (asked ? "Please send: " : "Urged to send: ") + name.en()),
        new Worded(
            urge.office()
                + (asked ? " đề nghị " : " đôn đốc ")
                + report.organisation().name()
                + " gửi báo cáo"
                + (lastDay == null ? "" : "; hạn cuối là ngày " + DAY_VI.format(lastDay))
                + "."
                + said(message),
            urge.office()
                + (asked ? " asks " : " urges ")
                + report.organisation().name()
                + " to send the report"
                + (lastDay == null ? "" : "; the last day is " + lastDay)
                + "."
                + said(message)),
        link(report));
  }

  private static String said(@Nullable String message) {
    return message == null ? "" : " “" + message + "”";
  }

  private static NewNotice notice(
      OwedReport report, NoticeKind kind, LocalDate lastDay, Worded title, Worded text) {
    return new NewNotice(
        kind + "/" + report.id() + "/" + lastDay,
        kind,
        title,
        text,
        kind == NoticeKind.ESCALATED ? missing(report) : link(report));
  }

  private static String link(OwedReport report) {
    return "/reports/" + report.key();
  }

  /** Who is to receive a report cannot open it before: the list says who has not sent. */
  private static String missing(OwedReport report) {
    return "/reports?tab=missing&series="
        + report.series().code()
        + "&period="
        + report.period().code();
  }

  private static Worded name(OwedReport report) {
    return new Worded(
        report.series().nameVi() + ", " + lower(PeriodWords.vi(report.period())),
        report.series().nameEn() + ", " + lower(PeriodWords.en(report.period())));
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String days(int count) {
    return count == 1 ? "1 working day" : count + " working days";
  }
}
