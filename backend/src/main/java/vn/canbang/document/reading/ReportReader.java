package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.Deadlines.Deadline;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftReport;
import vn.canbang.document.reading.draft.DraftReport.Frequency;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Reports asked for: "báo cáo … gửi về A (qua B) trước ngày 20/11/2024", "định kỳ báo cáo … về A để
 * tổng hợp báo cáo C theo quy định" (two reports: to A, and from A to C), "tổng hợp … báo cáo A,
 * B", "Báo cáo định kỳ …". A mention of reports without a receiver, a date or a rhythm is none.
 */
final class ReportReader {

  private static final Pattern REPORT = Pattern.compile("\\bbao cao\\b(?! so \\d)");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:^|[\\s(,;.])((?:dinh ky(?: (?:hang|moi) [a-z]+)?(?:[, ]+)?|hang (?:thang|quy|nam)[, ]*)?"
              + "(?:\\w*?de )?(?:tong hop\\b[^,.;]{0,60}|gui |thuc hien (?:che do )?|lap |xay dung )?)$");

  private static final Pattern NO_DUTY =
      Pattern.compile(
          "(?:mau|so lieu|de cuong|bieu mau|noi dung|hinh thuc|phan mem|chat luong)\\s+$");
  private static final Pattern RECEIVER =
      Pattern.compile("\\b(?:gui )?(?:bao cao )?(?:ve|gui(?: ve)?|len|cho|toi|den)\\s+(?=\\S)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:quan|thanh pho|tinh|huyen|cap tren|lanh dao|bo y te|chinh phu|trung uong)\\b");
  private static final Pattern VIA = Pattern.compile("[( ](?:thong )?qua\\s+(?=\\S)");
  private static final Pattern VIA_END =
      Pattern.compile("\\)|\\s(?:truoc|cham nhat|theo|de|vao)\\s|[;.]|$");
  private static final Pattern PERIODIC_NOUN =
      Pattern.compile("^\\W*bao cao (?:dinh ky|thuong ky|hang (?:thang|quy|nam))\\b");
  private static final Pattern ASKS =
      Pattern.compile("\\b(?:de nghi|yeu cau|giao|can cu (?:vao )?ke hoach nay,?)\\s+");

  private static final Pattern LEADING =
      Pattern.compile("(?:\\W*(?:dinh ky|de|hang (?:thang|quy|nam))\\b\\W*)+");

  /** No sentence asks for more reports. */
  private static final int MOST = 10;

  private final Deadlines deadlines;
  private final List<DraftReport> reports = new ArrayList<>();

  ReportReader(@Nullable DraftPeriod period) {
    this.deadlines = new Deadlines(period);
  }

  /**
   * The reports that a document asks for.
   *
   * @param closing the paragraphs behind the last section
   * @param activities those of a table may be reports
   */
  List<DraftReport> read(
      List<Section> sections, List<Paragraph> closing, List<DraftActivity> activities) {
    for (Section section : sections.stream().flatMap(Section::all).toList()) {
      Found<String> body = body(section);
      for (Paragraph paragraph : section.paragraphs()) {
        if (!paragraph.isRow() && !section.isWithin(Topic.BACKGROUND)) {
          read(paragraph.text(), body);
        }
      }
    }
    closing.forEach(paragraph -> read(paragraph.text(), null));
    activities.forEach(this::tabled);
    return reports;
  }

  private static @Nullable Found<String> body(Section section) {
    if (!section.isWithin(Topic.ORGANISING) || section.heading() == null) {
      return null;
    }
    Passage name = DutyReader.organisation(section.heading());
    return Organisations.startsAt(name, 0) ? name.found(name.clean(), Confidence.SURE) : null;
  }

  private void read(Passage paragraph, @Nullable Found<String> body) {
    Found<String> asked = null;
    for (Passage sentence : Sentences.clauses(paragraph)) {
      Found<String> subject = subject(sentence);
      asked = subject == null ? asked : subject;
      sentence(sentence, body == null ? asked : body);
    }
  }

  /** Whom a sentence asks: "Đề nghị các ban, ngành …", "Trạm Y tế các xã xây dựng …". */
  private static @Nullable Found<String> subject(Passage sentence) {
    Matcher asks = sentence.matcher(ASKS);
    int from = asks.find() ? asks.end() : 0;
    if (!Organisations.startsAt(sentence, from)) {
      return null;
    }
    int end = Organisations.end(sentence, from, sentence.length());
    Passage name = Organisations.trimmed(sentence.part(from, end));
    return name.found(name.clean(), Confidence.LIKELY);
  }

  private void sentence(Passage sentence, @Nullable Found<String> body) {
    List<int[]> stretches = stretches(sentence);
    Found<String> from = body;
    for (int[] stretch : stretches) {
      DraftReport report = report(sentence, stretch, from);
      if (report != null) {
        reports.add(report);
        Found<String> next = report.to();
        from = next == null ? from : inBrackets(next);
      }
    }
  }

  /**
   * Each mention of a report: where its words begin, where "báo cáo" stands, where the next begins.
   */
  private static List<int[]> stretches(Passage sentence) {
    List<int[]> stretches = new ArrayList<>();
    Matcher report = sentence.matcher(REPORT);
    while (report.find() && stretches.size() < MOST) {
      int least = stretches.isEmpty() ? 0 : stretches.getLast()[1] + "bao cao".length();
      String before = sentence.folded().substring(least, report.start());
      Matcher beginning = BEGINNING.matcher(before);
      int start = beginning.find() ? least + beginning.start(1) : report.start();
      if (!stretches.isEmpty()) {
        stretches.getLast()[2] = start;
      }
      stretches.add(new int[] {start, report.start(), sentence.length()});
    }
    return stretches;
  }

  private @Nullable DraftReport report(Passage sentence, int[] at, @Nullable Found<String> from) {
    int start = at[0];
    int verb = at[1];
    int end = at[2];
    String before = sentence.folded().substring(0, verb);
    if (NO_DUTY.matcher(before).find()) {
      return null;
    }
    Receiver receiver = receiver(sentence, verb + "bao cao".length(), end);
    Deadline due = deadlines.read(sentence, start, end);
    boolean opens = before.substring(0, start).isBlank();
    boolean rhythm = due.text() != null && due.date() == null;
    if (receiver == null && due.date() == null && !(rhythm && opens)) {
      return null;
    }
    String words = sentence.folded().substring(start, end);
    return new DraftReport(
        from,
        via(sentence, verb, end),
        receiver == null ? null : receiver.name(),
        due.date(),
        due.before(),
        due.text(),
        frequency(words, due),
        what(sentence, start, receiver == null ? end : receiver.at()),
        sentence.span(start, end),
        sentence.evidence(start, end),
        sentence.trust(
            receiver == null || due.text() == null ? Confidence.LIKELY : Confidence.SURE));
  }

  private static List<Frequency> frequency(String words, Deadline due) {
    List<Frequency> often = Frequencies.of(words);
    return due.date() == null ? often : List.of(Frequency.ONCE);
  }

  private record Receiver(Found<String> name, int at) {}

  private static @Nullable Receiver receiver(Passage sentence, int from, int end) {
    int at = from + 1;
    if (at < end && (Organisations.startsAt(sentence, at) || isPlace(sentence, at))) {
      return receiver(sentence, at, at, end);
    }
    Matcher to = sentence.matcher(RECEIVER).region(from, end).useTransparentBounds(true);
    while (to.find()) {
      if (Organisations.startsAt(sentence, to.end()) || isPlace(sentence, to.end())) {
        return receiver(sentence, to.end(), to.start(), end);
      }
    }
    return null;
  }

  private static Receiver receiver(Passage sentence, int from, int at, int end) {
    int to = Organisations.end(sentence, from, end);
    Matcher via = sentence.matcher(VIA).region(from, to).useTransparentBounds(true);
    to = via.find() ? via.start() : to;
    Passage name = Organisations.trimmed(sentence.part(from, to));
    return new Receiver(name.found(name.clean(), Confidence.LIKELY), at);
  }

  private static boolean isPlace(Passage sentence, int at) {
    Matcher place = sentence.matcher(PLACE).region(at, sentence.length());
    return place.lookingAt()
        && (Character.isUpperCase(sentence.charAt(at))
            || sentence.folded().startsWith("cap tren", at));
  }

  private static @Nullable Found<String> via(Passage sentence, int from, int end) {
    Matcher via = sentence.matcher(VIA).region(from, end).useTransparentBounds(true);
    boolean found = via.find();
    while (found && !Organisations.startsAt(sentence, via.end())) {
      found = via.find();
    }
    if (!found) {
      return null;
    }
    Matcher stop = sentence.matcher(VIA_END).region(via.end(), end);
    int to = stop.find() ? stop.start() : end;
    Passage name = Organisations.trimmed(sentence.part(via.end(), to));
    return name.found(name.clean(), Confidence.LIKELY);
  }

  private static String what(Passage sentence, int start, int to) {
    Matcher lead = sentence.matcher(LEADING).region(start, Math.max(start, to));
    int from = lead.lookingAt() ? lead.end() : start;
    return Organisations.trimmed(sentence.part(from, Math.max(from, to))).clean();
  }

  /** The standing body in brackets: "cơ quan thường trực (Trung tâm Y tế quận)". */
  private static Found<String> inBrackets(Found<String> receiver) {
    int open = receiver.value().indexOf('(');
    int close = receiver.value().indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return receiver;
    }
    return new Found<>(
        receiver.value().substring(open + 1, close).strip(),
        receiver.span(),
        receiver.evidence(),
        receiver.confidence());
  }

  /** The row of a table that asks for reports. */
  private void tabled(DraftActivity activity) {
    String title = Fold.of(activity.title());
    if (activity.schedule().text() != null
        && activity.lead() != null
        && PERIODIC_NOUN.matcher(title).find()) {
      reports.add(
          new DraftReport(
              activity.lead(),
              null,
              null,
              null,
              null,
              activity.schedule().text(),
              Frequencies.of(title + " " + Fold.of(activity.schedule().text().value())),
              activity.title(),
              activity.span(),
              activity.evidence(),
              activity.confidence()));
    }
  }
}
