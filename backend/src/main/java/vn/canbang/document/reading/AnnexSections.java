package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Paragraphs;
import vn.canbang.document.reading.text.Passage;

/**
 * What stands behind the signature as sections: the annex, and the groups of its table below it.
 */
final class AnnexSections {

  static final String CODE = "ANNEX";

  private static final Pattern LABEL = Pattern.compile("phu luc(?:\\s+(?:so\\s+)?[ivx\\d]+)?\\W*");

  private AnnexSections() {}

  /** Empty when nothing is attached. */
  static List<Section> of(Document document, List<Line> annexed) {
    if (annexed.isEmpty()) {
      return List.of();
    }
    int label = annexed.getFirst().passage().matcher(LABEL).matches() ? 1 : 0;
    int end = label;
    while (end < annexed.size() && isTitle(annexed.get(end))) {
      end++;
    }
    List<Span> title = new ArrayList<>();
    annexed.subList(label, end).forEach(line -> title.add(line.span()));
    List<Paragraph> paragraphs =
        new ArrayList<>(Paragraphs.of(document, annexed.subList(0, label)));
    int attached = end < annexed.size() ? attached(annexed.get(end)) : 0;
    if (attached > 0) {
      Passage line = annexed.get(end).passage();
      Passage words = line.from(attached);
      title.add(line.part(0, attached).span());
      paragraphs.add(new Paragraph(null, words, words.span(), List.of()));
      end++;
    }
    paragraphs.addAll(Paragraphs.of(document, annexed.subList(end, annexed.size())));
    Passage heading = title.isEmpty() ? null : document.passage(title);
    Section annex = new Section(CODE, null, null, heading, annexed.getFirst().span());
    List<Section> sections = new ArrayList<>(List.of(annex));
    divide(annex, paragraphs, sections);
    return sections;
  }

  /** Where in the line of a title "(Kèm theo …" begins; 0 when it does not. */
  private static int attached(Line line) {
    Matcher attached = line.passage().matcher(AnnexReader.ATTACHED);
    boolean title =
        !line.isRow()
            && attached.find()
            && attached.start() > 0
            && Line.isCapitals(line.passage().part(0, attached.start()).clean());
    return title ? attached.start() : 0;
  }

  private static boolean isTitle(Line line) {
    return !line.isRow() && line.marker().isEmpty() && line.isCapitals();
  }

  /** A row that heads others begins a section. */
  private static void divide(Section annex, List<Paragraph> paragraphs, List<Section> sections) {
    Map<Paragraph, ActivityTable.Group> groups = new HashMap<>();
    List<Paragraph> rows = paragraphs.stream().filter(Paragraph::isRow).toList();
    ActivityTable.groups(CODE, rows.stream().map(Paragraph::cells).toList())
        .forEach((at, group) -> groups.put(rows.get(at), group));
    Section current = annex;
    for (Paragraph paragraph : paragraphs) {
      ActivityTable.Group group = groups.get(paragraph);
      if (group != null
          && sections.stream().noneMatch(section -> section.code().equals(group.code()))) {
        current = new Section(group.code(), annex, null, group.title(), paragraph.span());
        sections.add(current);
      } else {
        current.add(paragraph);
      }
    }
  }
}
