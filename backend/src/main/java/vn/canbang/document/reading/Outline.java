package vn.canbang.document.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Makes a tree of numbered parts out of paragraphs. The tree comes from the numbers alone: Phần, A,
 * I, 1, 1.1, "Hoạt động 1", a. A numbered paragraph without anything under it is an item of a list
 * ("1. Kinh phí ngân sách tỉnh."), unless it looks like a heading. A heading may go on with text
 * behind a colon ("1. Thời gian: 01 ngày").
 */
final class Outline {

  private static final int LONGEST_HEADING = 300;
  private static final int LONGEST_EMPTY_HEADING = 120;
  private static final int MOST_WORDS_OF_LABEL = 22;
  private static final Pattern INLINE = Pattern.compile("([^:.;]{3,130}):\\s+(?=\\S)");
  private static final Pattern OPEN_LABEL =
      Pattern.compile("(?:nhu|gom|bao gom|la|sau|sau day|voi|noi dung chinh|cu the)$");

  private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.;,]$");
  private static final Pattern TRAILING = Pattern.compile("[\\s.:;,]+$");
  private static final Pattern INNER_STOP = Pattern.compile("[.;]\\s+\\S");

  /** A section still open, with its rank: the smaller, the wider. */
  private record Open(Section section, int rank) {}

  private final List<Section> roots = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final String before;

  private Outline(String before) {
    this.before = before;
  }

  /**
   * The top sections of some paragraphs.
   *
   * @param before code for what stands before the first heading
   */
  static List<Section> of(List<Paragraph> paragraphs, String before) {
    Outline outline = new Outline(before);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      outline.take(paragraphs.get(i), next);
    }
    return outline.roots;
  }

  private void take(Paragraph paragraph, @Nullable Paragraph next) {
    Marker marker = paragraph.marker();
    if (marker == null || !marker.kind().counts()) {
      current(paragraph).add(paragraph);
      return;
    }
    int label = inlineLabel(marker, paragraph.text());
    boolean content = hasContent(marker, next);
    if (label > 0) {
      Section section = open(marker, heading(paragraph.text().part(0, label)), paragraph.span());
      Passage rest = paragraph.text().from(label + 1);
      section.add(new Paragraph(null, rest, rest.span(), List.of()));
    } else if (isHeading(marker, paragraph.text(), content)) {
      open(marker, heading(paragraph.text()), paragraph.span());
    } else if (content && marker.kind() != Marker.Kind.LETTER) {
      open(marker, null, paragraph.span())
          .add(new Paragraph(null, paragraph.text(), paragraph.span(), List.of()));
    } else {
      while (!open.isEmpty() && open.element().rank() >= rank(marker) && open.size() > 1) {
        open.pop();
      }
      current(paragraph).add(paragraph);
    }
  }

  private Section current(Paragraph paragraph) {
    Open top = open.peek();
    if (top != null) {
      return top.section();
    }
    Section first = new Section(before, null, null, null, paragraph.span());
    roots.add(first);
    open.push(new Open(first, Integer.MAX_VALUE));
    return first;
  }

  /** Where the colon stands that divides a heading from its text; 0 when there is none. */
  private static int inlineLabel(Marker marker, Passage text) {
    Matcher label = text.matcher(INLINE);
    if (marker.kind() == Marker.Kind.LABEL
        || marker.kind() == Marker.Kind.ROMAN
        || !label.lookingAt()) {
      return 0;
    }
    String words = label.group(1);
    boolean open = OPEN_LABEL.matcher(words).find();
    boolean bracket =
        words.chars().filter(c -> c == '(').count() != words.chars().filter(c -> c == ')').count();
    return !open && !bracket && words.split(" ").length <= MOST_WORDS_OF_LABEL ? label.end(1) : 0;
  }

  private static boolean hasContent(Marker marker, @Nullable Paragraph next) {
    Marker other = next == null ? null : next.marker();
    if (next == null) {
      return false;
    }
    return other == null
        || !other.kind().counts()
        || rank(other) > rank(marker)
        || (other.kind() == Marker.Kind.LABEL && marker.kind() != Marker.Kind.LABEL);
  }

  private static boolean isHeading(Marker marker, Passage text, boolean content) {
    boolean sentence = ENDS_LIKE_A_SENTENCE.matcher(text.folded()).find();
    return switch (marker.kind()) {
      case PART, CAPITAL, ROMAN -> text.length() <= 2 * LONGEST_HEADING;
      case LETTER -> content && !sentence && text.length() <= LONGEST_EMPTY_HEADING;
      case LABEL -> text.length() <= LONGEST_HEADING;
      case ARABIC ->
          content
              ? text.length() <= LONGEST_HEADING && !INNER_STOP.matcher(text.folded()).find()
              : !sentence && text.length() <= LONGEST_EMPTY_HEADING;
      case DASH, PLUS -> false;
    };
  }

  private static @Nullable Passage heading(Passage text) {
    Matcher trailing = text.matcher(TRAILING);
    Passage heading = trailing.find() ? text.part(0, trailing.start()) : text;
    return heading.isEmpty() ? null : heading;
  }

  private static int rank(Marker marker) {
    return switch (marker.kind()) {
      case PART -> 0;
      case CAPITAL -> 10;
      case ROMAN -> 20;
      case ARABIC -> 30 + 10 * marker.numbers().size();
      case LETTER -> 120;
      // Set by where it stands.
      case LABEL -> 25;
      case DASH, PLUS -> 200;
    };
  }

  private Section open(Marker marker, @Nullable Passage heading, Span span) {
    int rank = rank(marker);
    if (marker.kind() == Marker.Kind.LABEL) {
      while (!open.isEmpty() && open.element().section().is(Marker.Kind.LABEL)) {
        open.pop();
      }
      Open top = open.peek();
      rank = top == null || top.rank() == Integer.MAX_VALUE ? rank : top.rank() + 5;
    }
    while (!open.isEmpty() && open.element().rank() >= rank) {
      open.pop();
    }
    Open top = open.peek();
    Section parent = top == null ? null : top.section();
    Section section = new Section(code(marker, parent), parent, marker, heading, span);
    if (parent == null) {
      roots.add(section);
    }
    open.push(new Open(section, rank));
    return section;
  }

  /** Numbers such as 1.2.1 hold those of the parts above them already. */
  private String code(Marker marker, @Nullable Section parent) {
    Section above = parent;
    if (marker.kind() == Marker.Kind.ARABIC && marker.numbers().size() > 1) {
      while (above != null && above.is(Marker.Kind.ARABIC)) {
        above = above.parent();
      }
    }
    String code = above == null ? marker.code() : above.code() + "." + marker.code();
    int times = codes.merge(code, 1, Integer::sum);
    return times == 1 ? code : code + "(" + times + ")";
  }
}
