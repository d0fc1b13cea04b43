package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftObjective;
import vn.canbang.document.reading.draft.DraftObjective.Kind;
import vn.canbang.document.reading.text.Marker;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Objectives: the paragraphs under "Mục tiêu (chung, cụ thể)", "Mục đích", "Yêu cầu". Paragraphs
 * under "Chỉ tiêu cụ thể:" are targets and no objectives; a line that only leads on ("Phấn đấu đến
 * năm 2025:") is none either.
 */
final class ObjectiveReader {

  private static final Pattern TARGETS = Pattern.compile("^\\W*(?:cac )?chi tieu\\b.{0,40}:\\s*$");
  private static final Pattern TARGET_HEADING = Pattern.compile("^(?:cac |mot so )?chi tieu");
  private static final Pattern LEADS_ON = Pattern.compile(":\\s*$");

  private ObjectiveReader() {}

  static List<DraftObjective> read(List<Section> sections) {
    List<DraftObjective> objectives = new ArrayList<>();
    sections.stream()
        .flatMap(Section::all)
        .filter(section -> section.topic() == Topic.GOALS)
        .filter(section -> !TARGET_HEADING.matcher(section.title()).find())
        .forEach(section -> read(section, objectives));
    return objectives;
  }

  private static void read(Section section, List<DraftObjective> objectives) {
    List<Paragraph> own = new ArrayList<>();
    for (Paragraph paragraph : section.paragraphs()) {
      if (paragraph.text().has(TARGETS)) {
        break;
      }
      boolean detail = paragraph.is(Marker.Kind.PLUS) && !own.isEmpty();
      if (!detail && !paragraph.isRow() && !paragraph.text().has(LEADS_ON)) {
        own.add(paragraph);
      }
    }
    boolean alone = own.size() == 1 && own.getFirst().marker() == null;
    for (int i = 0; i < own.size(); i++) {
      Passage text = own.get(i).text();
      objectives.add(
          new DraftObjective(
              alone ? section.code() : section.code() + "." + (i + 1),
              kind(section),
              text.clean(),
              text.span(),
              text.evidence(0, text.length()),
              text.trust(Confidence.LIKELY)));
    }
  }

  /** By the heading, or by that of the part above. */
  private static Kind kind(Section section) {
    Section at = section;
    while (at != null) {
      String title = at.title();
      if (title.contains("cu the") || title.contains("chi tieu")) {
        return Kind.SPECIFIC;
      }
      boolean purpose = title.contains("muc dich");
      boolean requirement = title.contains("yeu cau");
      if (purpose != requirement) {
        return purpose ? Kind.PURPOSE : Kind.REQUIREMENT;
      }
      if (purpose) {
        return Kind.PURPOSE;
      }
      if (title.contains("chung") || title.contains("tong quat")) {
        return Kind.GENERAL;
      }
      at = at.parent();
    }
    return Kind.GENERAL;
  }
}
