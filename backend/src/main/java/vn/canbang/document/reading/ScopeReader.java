package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftTargetGroup;
import vn.canbang.document.reading.draft.DraftTheme;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Scope, people to be reached, and themes. "Phạm vi" and "Đối tượng" have sections of their own;
 * behind "đối tượng ưu tiên là" and "ưu tiên" stand those who come first.
 */
final class ScopeReader {

  private static final Pattern FIRST_AMONG =
      Pattern.compile(
          ",?\\s*(?:trong do )?(?:co )?(?:nhom )?doi tuong uu tien\\s*(?:la|gom|bao gom|:)\\s*");

  private static final Pattern FIRST =
      Pattern.compile("\\buu tien (?:tap trung )?(?:cac (?:hoat dong )?)?(?:doi voi |cho |o )?");
  private static final Pattern END = Pattern.compile("[;.:]|$");

  private ScopeReader() {}

  static @Nullable Found<String> scope(List<Section> sections) {
    return sections.stream()
        .flatMap(Section::all)
        .filter(
            section ->
                section.title().contains("pham vi") && !section.title().contains("doi tuong"))
        .flatMap(section -> section.paragraphs().stream())
        .map(paragraph -> paragraph.text().found(paragraph.text().clean(), Confidence.LIKELY))
        .findFirst()
        .orElse(null);
  }

  static List<DraftTargetGroup> groups(List<Section> sections) {
    List<DraftTargetGroup> groups = new ArrayList<>();
    sections.stream().flatMap(Section::all).forEach(section -> groups(section, groups));
    return groups;
  }

  private static void groups(Section section, List<DraftTargetGroup> groups) {
    boolean named =
        section.title().contains("doi tuong")
            && section.topic() == Topic.SCOPE
            && section.children().isEmpty();
    for (Paragraph paragraph : section.paragraphs()) {
      Passage text = paragraph.text();
      Matcher first = text.matcher(FIRST_AMONG);
      if (named && first.find()) {
        add(groups, text.part(0, first.start()), false, Confidence.LIKELY);
        addAll(groups, text.from(first.end()));
      } else if (named) {
        add(groups, text, false, Confidence.LIKELY);
      } else if (section.topic() == Topic.GOALS) {
        first(text, groups);
      }
    }
  }

  private static void first(Passage text, List<DraftTargetGroup> groups) {
    Matcher first = text.matcher(FIRST);
    if (first.find()) {
      Matcher end = text.matcher(END).region(first.end(), text.length());
      addAll(groups, text.part(first.end(), end.find() ? end.start() : text.length()));
    }
  }

  private static void addAll(List<DraftTargetGroup> groups, Passage list) {
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.folded().charAt(i) == ',' || list.folded().charAt(i) == ';') {
        add(groups, list.part(from, i), true, Confidence.DOUBTFUL);
        from = i + 1;
      }
    }
  }

  private static void add(
      List<DraftTargetGroup> groups, Passage text, boolean priority, Confidence confidence) {
    Passage words = Organisations.trimmed(text);
    if (words.length() >= 4) {
      groups.add(
          new DraftTargetGroup(
              words.clean(),
              priority,
              words.span(),
              words.evidence(0, words.length()),
              words.trust(confidence)));
    }
  }

  private record Sign(DraftTheme theme, Pattern words) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              DraftTheme.SIZE,
              Pattern.compile("quy mo dan so|muc sinh|giam sinh|ke hoach hoa gia dinh")),
          new Sign(
              DraftTheme.STRUCTURE,
              Pattern.compile(
                  "co cau dan so|gioi tinh khi sinh|gia hoa|nguoi cao tuoi|dan so vang")),
          new Sign(DraftTheme.DISTRIBUTION, Pattern.compile("phan bo dan so|di cu|nhap cu")),
          new Sign(
              DraftTheme.QUALITY,
              Pattern.compile(
                  "chat luong dan so|sang loc|tam soat|tan mau bam sinh|truoc khi ket hon")));

  /** The themes that the title names, else the headings. */
  static List<Found<DraftTheme>> themes(@Nullable Passage title, List<Section> sections) {
    List<Found<DraftTheme>> themes = new ArrayList<>();
    Set<DraftTheme> seen = EnumSet.noneOf(DraftTheme.class);
    if (title != null) {
      themes(title, seen, themes);
    }
    if (themes.isEmpty()) {
      for (Section section : sections.stream().flatMap(Section::all).toList()) {
        if (section.heading() != null) {
          themes(section.heading(), seen, themes);
        }
      }
    }
    return themes;
  }

  private static void themes(Passage text, Set<DraftTheme> seen, List<Found<DraftTheme>> themes) {
    for (Sign sign : SIGNS) {
      Matcher found = text.matcher(sign.words());
      if (found.find() && seen.add(sign.theme())) {
        themes.add(text.found(sign.theme(), found.start(), found.end(), Confidence.LIKELY));
      }
    }
  }
}
