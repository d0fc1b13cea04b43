package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftDuty;
import vn.canbang.document.reading.draft.DraftDuty.Mode;
import vn.canbang.document.reading.draft.DraftDuty.Role;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Who does what: under "Tổ chức thực hiện", "Phân công", each numbered part is headed by a body,
 * "Đề nghị" before it being a request. Where there are no numbers, a paragraph that begins with
 * "Giao …", "Đề nghị …" or "Trạm Y tế: …" is the same.
 */
final class DutyReader {

  private static final Pattern ASKED = Pattern.compile("^\\W*de nghi\\s+");
  private static final Pattern COMMANDED =
      Pattern.compile("^\\W*(?:giao(?: cho)?|yeu cau|phan cong)\\s+");
  private static final Pattern NAMED = Pattern.compile("^([^:.;]{3,90}):\\s+(?=\\S)");

  private static final Pattern LEADS =
      Pattern.compile(
          "chu tri|co quan thuong truc|dau moi|chu dong phoi hop|chi dao phong|xay dung ke hoach, to chuc");

  private static final Pattern MONEY =
      Pattern.compile(
          "^\\W*(?:bo tri|rut|dam bao|bao dam|can doi|tham muu bo tri|tham muu can doi|tong hop chung tu|thanh quyet toan|cap)\\b.{0,30}(?:kinh phi|ngan sach|nguon)");

  private static final Pattern ADVISES = Pattern.compile("^\\W*(?:phoi hop .{0,60})?tham muu\\b");
  private static final Pattern WATCHES =
      Pattern.compile("^\\W*(?:kiem tra|giam sat|theo doi|thanh tra)\\b");

  private DutyReader() {}

  static List<DraftDuty> read(List<Section> sections) {
    List<DraftDuty> duties = new ArrayList<>();
    sections.stream()
        .flatMap(Section::all)
        .filter(section -> section.isWithin(Topic.ORGANISING))
        .forEach(section -> read(section, duties));
    return duties;
  }

  private static void read(Section section, List<DraftDuty> duties) {
    Passage heading = section.heading();
    if (heading != null
        && !section.paragraphs().isEmpty()
        && Topic.of(heading.folded()) != Topic.ORGANISING) {
      List<Passage> tasks = section.paragraphs().stream().map(Paragraph::text).toList();
      duties.add(duty(section.code(), heading, tasks, section.span()));
    } else if (heading != null && Topic.of(heading.folded()) == Topic.ORGANISING) {
      int number = 1;
      for (Paragraph paragraph : section.paragraphs()) {
        DraftDuty duty = inline(section.code() + "." + number, paragraph);
        if (duty != null) {
          duties.add(duty);
          number++;
        }
      }
    }
  }

  /** A paragraph that names the body itself. */
  private static @Nullable DraftDuty inline(String code, Paragraph paragraph) {
    Passage text = paragraph.text();
    Matcher named = text.matcher(NAMED);
    if (named.find() && Organisations.startsAt(text, afterAsking(text))) {
      return duty(
          code, text.part(0, named.end(1)), List.of(text.from(named.end())), paragraph.span());
    }
    int start = afterAsking(text);
    if (start > 0 && Organisations.startsAt(text, start)) {
      int end = Organisations.end(text, start, text.length());
      if (end < text.length()) {
        return duty(code, text.part(0, end), List.of(text.from(end)), paragraph.span());
      }
    }
    return null;
  }

  private static int afterAsking(Passage text) {
    Matcher asked = text.matcher(ASKED);
    if (asked.find()) {
      return asked.end();
    }
    Matcher commanded = text.matcher(COMMANDED);
    return commanded.find() ? commanded.end() : 0;
  }

  /** The body that a heading names, without "Đề nghị" or "Giao". */
  static Passage organisation(Passage heading) {
    return Organisations.trimmed(heading.from(afterAsking(heading)));
  }

  private static DraftDuty duty(String code, Passage heading, List<Passage> tasks, Span span) {
    Passage name = organisation(heading);
    boolean known = Organisations.startsAt(name, 0);
    Confidence confidence = known ? Confidence.SURE : Confidence.LIKELY;
    List<Found<String>> said = new ArrayList<>();
    for (Passage task : tasks) {
      said.add(task.found(task.clean(), Confidence.SURE));
    }
    return new DraftDuty(
        code,
        name.found(name.clean(), confidence),
        role(tasks),
        heading.has(ASKED) ? Mode.REQUEST : Mode.DIRECT,
        said,
        span,
        heading.evidence(0, heading.length()),
        heading.trust(confidence.atMost(Confidence.LIKELY)));
  }

  private static Role role(List<Passage> tasks) {
    Role role = Role.COORDINATE;
    for (Passage task : tasks) {
      if (task.has(LEADS)) {
        return Role.LEAD;
      }
      if (role == Role.COORDINATE && task == tasks.getFirst()) {
        role =
            task.has(MONEY)
                ? Role.FUND
                : task.has(ADVISES) ? Role.ADVISE : task.has(WATCHES) ? Role.SUPERVISE : role;
      }
    }
    return role;
  }
}
