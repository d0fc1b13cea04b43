package vn.canbang.document.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.SourceText;
import vn.canbang.document.recording.DocumentSection;
import vn.canbang.document.recording.PlanDocument;
import vn.canbang.shared.text.SearchKey;

/**
 * What of a text no field was made of, line by line. What every official document has (the national
 * name, rules, numbers of pages, "Số:", "Nơi nhận:") is known; the rest stays as paragraphs: before
 * the text what stands above it, behind it what stands below.
 */
final class Leftovers {

  private static final String PREAMBLE = "PREAMBLE";
  private static final String CLOSING = "CLOSING";
  private static final String ANNEX = "ANNEX";

  private static final Pattern KNOWN =
      Pattern.compile(
          "[^a-z0-9]*(?:cong hoa xa hoi chu nghia viet nam|doc lap ?[-\u2013–.] ?tu do ?[-\u2013–.] ?hanh phuc"
              + "|so ?:?|noi nhan ?:?|luu ?:?|phu luc(?: [ivx0-9]{1,4})?|du thao|ke hoach|trang|ngay|thang|nam|[ivx]{1,5}|[a-z])?[^a-z0-9]*");

  private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");

  /** Number, place and date that the registry has yet to fill in. */
  private static final Pattern TO_FILL_IN =
      Pattern.compile(
          "so ?:? ?[. ]{3,}[a-z0-9/ .-]*|[., ]*ngay[. ]{2,}thang[. ]{2,}nam[. ]{2,}|[. ]+");

  private static final Pattern PAGE = Pattern.compile("[^a-z]*\\d{1,4}[^a-z]*");

  private static final Pattern DECORATION = Pattern.compile("[*#]+");

  private final List<TextSpan> spans = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private final List<String> below = new ArrayList<>();

  private final List<String> said;

  private Leftovers(List<String> said) {
    this.said = said;
  }

  /**
   * @param used stretches that fields were made of
   * @param said what fields say; its repetition elsewhere is no news
   */
  static Leftovers of(SourceText source, List<Span> used, List<String> said) {
    String text = source.text();
    boolean[] taken = new boolean[text.length()];
    for (Span span : used) {
      Arrays.fill(taken, span.start(), span.end(), true);
    }
    Leftovers left = new Leftovers(said.stream().map(SearchKey::of).toList());
    int middle = middle(used, text.length());
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      left.line(text, taken, from, end, from < middle);
      from = end + 1;
    }
    return left;
  }

  /** Half of what was used lies before it: what stands above the text, and what below. */
  private static int middle(List<Span> used, int length) {
    return used.stream()
        .mapToInt(Span::start)
        .sorted()
        .skip(used.size() / 2)
        .findFirst()
        .orElse(length);
  }

  private void line(String text, boolean[] taken, int from, int end, boolean before) {
    int at = from;
    while (at < end) {
      while (at < end && (taken[at] || Character.isWhitespace(text.charAt(at)))) {
        at++;
      }
      int start = at;
      while (at < end && !taken[at]) {
        at++;
      }
      pieces(text, start, at, before);
    }
  }

  /** What stands side by side is known or not by itself. */
  private void pieces(String text, int from, int end, boolean before) {
    Matcher gap = GAP.matcher(text).region(from, end);
    int start = from;
    while (start < end) {
      boolean more = gap.find();
      int to = more ? gap.start() : end;
      String words = text.substring(start, to).strip();
      if (!isKnown(words)) {
        spans.add(new TextSpan(start, start + text.substring(start, to).stripTrailing().length()));
        (before ? above : below).add(words);
      }
      start = more ? gap.end() : end;
    }
  }

  private boolean isKnown(String words) {
    String folded = DECORATION.matcher(SearchKey.of(words)).replaceAll("").strip();
    return words.codePoints().noneMatch(Character::isLetterOrDigit)
        || KNOWN.matcher(folded).matches()
        || PAGE.matcher(folded).matches()
        || TO_FILL_IN.matcher(folded).matches()
        || said.stream().anyMatch(before -> before.contains(folded));
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  List<TextSpan> spans() {
    return List.copyOf(spans);
  }

  /** The document with the lines that are left as paragraphs. */
  PlanDocument keptIn(PlanDocument draft) {
    List<DocumentSection> sections = new ArrayList<>(draft.sections());
    if (!above.isEmpty()) {
      put(sections, PREAMBLE, above, 0);
    }
    if (!below.isEmpty()) {
      int annex = 0;
      while (annex < sections.size() && !sections.get(annex).code().startsWith(ANNEX)) {
        annex++;
      }
      put(sections, CLOSING, below, annex);
    }
    return draft.withSections(sections);
  }

  private static void put(
      List<DocumentSection> sections, String code, List<String> lines, int otherwiseAt) {
    for (int i = 0; i < sections.size(); i++) {
      DocumentSection section = sections.get(i);
      if (section.code().equals(code)) {
        List<String> all = new ArrayList<>(section.paragraphs());
        all.addAll(lines);
        sections.set(i, new DocumentSection(code, section.parent(), section.heading(), all));
        return;
      }
    }
    sections.add(otherwiseAt, new DocumentSection(code, null, null, List.copyOf(lines)));
  }
}
