package vn.canbang.calendar.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.report.obligation.DueReport;
import vn.canbang.shared.http.NamedRef;

/** The words of a feed in its language. */
record FeedWords(FeedLanguage language) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private String either(String vi, String en) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }

  String name(String vi, String en) {
    return either(vi, en);
  }

  private String name(NamedRef named) {
    return either(named.nameVi(), named.nameEn());
  }

  /** What the feed is called. */
  String calendar(String organisation) {
    return either("Lịch công tác dân số: ", "Population work: ") + organisation;
  }

  String toSend(DueReport report) {
    return either("Gửi báo cáo: ", "Send report: ")
        + name(report.series())
        + " ("
        + report.period().code()
        + ")";
  }

  String lastDay(DueReport report) {
    return either("Hạn gửi báo cáo: ", "Report due: ")
        + name(report.series())
        + " ("
        + report.period().code()
        + ")";
  }

  /** The last day for reports that others send. */
  String toReceive(DueReport one, int units) {
    return either("Hạn nhận báo cáo: ", "Reports to receive: ")
        + name(one.series())
        + " ("
        + one.period().code()
        + ", "
        + units
        + either(" đơn vị", units == 1 ? " unit" : " units")
        + ")";
  }

  String sender(String names) {
    return either("Đơn vị gửi: ", "From: ") + names;
  }

  String receiver(String name) {
    return either("Nơi nhận: ", "To: ") + name;
  }

  String inTime(LocalDate lastDay) {
    return either("Ngày cuối còn đúng hạn: ", "Last day in time: ") + DAY.format(lastDay);
  }

  String asDocumentSays(String words) {
    return either("Theo văn bản: ", "The document says: ") + words;
  }

  /** Many calendars do not show what is tentative. */
  String tentative(String title) {
    return either("(Dự kiến) ", "(Tentative) ") + title;
  }

  String because(String reason) {
    return either("Lý do: ", "Reason: ") + reason;
  }

  String plan(PlanRef plan) {
    String number = plan.number();
    return either("Kế hoạch: ", "Plan: ")
        + (number == null ? plan.title() : number + " – " + plan.title());
  }
}
