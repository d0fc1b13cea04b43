package vn.canbang.report.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.shared.text.SearchKey;

/**
 * The rows of counts of a template by all names that a sheet may give them: their code, their
 * labels in both languages, and, where one row alone counts a data element, its code and names.
 * Numbers before a label and "trong đó" say nothing of what is counted.
 */
final class SheetForm {

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:\\d+(?:\\.\\d+)*|[ivx]+|[a-z])\\s*[.)\\-:]\\s*|\\d+(?:\\.\\d+)+\\s+|[-+*•–]\\s*"
              + "|(?:trong do|of which)\\s*:?\\s+)");

  /** A row and the section that it stands in. */
  record Line(TemplateSection section, TemplateRow row) {}

  private final List<TemplateSection> sections;
  private final Map<String, Set<Line>> named = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  SheetForm(ReportTemplate template, List<DataElementView> elements) {
    sections = template.sections().stream().filter(s -> s.kind() == SectionKind.CELLS).toList();
    Map<String, Set<Line>> counting = new HashMap<>();
    for (TemplateSection section : sections) {
      for (TemplateRow row : section.rows()) {
        Line line = new Line(section, row);
        for (String name : List.of(row.code(), row.labelVi(), row.labelEn())) {
          name(name, line);
        }
        for (String key : row.cells().values()) {
          keys.put(SearchKey.of(key), key);
          counting
              .computeIfAbsent(CellKey.parse(key).element(), e -> new LinkedHashSet<>())
              .add(line);
        }
      }
    }
    for (DataElementView element : elements) {
      Set<Line> lines = counting.getOrDefault(element.code(), Set.of());
      if (lines.size() == 1 && whole(lines.iterator().next().row())) {
        for (String name : List.of(element.code(), element.nameVi(), element.nameEn())) {
          name(name, lines.iterator().next());
        }
      }
    }
  }

  /** Whether all cells of a row count one data element. */
  private static boolean whole(TemplateRow row) {
    return row.cells().values().stream().map(key -> CellKey.parse(key).element()).distinct().count()
        == 1;
  }

  private void name(String name, Line line) {
    named.computeIfAbsent(plain(name), n -> new LinkedHashSet<>()).add(line);
  }

  private static String plain(String name) {
    String left = SearchKey.of(name);
    String before;
    do {
      before = left;
      left = BEFORE.matcher(left).replaceFirst("");
    } while (!left.equals(before));
    String ended = left.endsWith(":") ? left.substring(0, left.length() - 1).strip() : left;
    return ended.isEmpty() ? SearchKey.of(name) : ended;
  }

  /** Sections with rows that have cells, in the order of the form. */
  List<TemplateSection> sections() {
    return sections;
  }

  /** The key of a cell that this text is; null for any other. */
  @Nullable String key(String text) {
    return keys.get(SearchKey.of(text));
  }

  /** The section with this title; null for any other text. */
  @Nullable TemplateSection section(String text) {
    String title = plain(text);
    return sections.stream()
        .filter(s -> plain(s.titleVi()).equals(title) || plain(s.titleEn()).equals(title))
        .findFirst()
        .orElse(null);
  }

  /**
   * The rows that a line of a sheet names: one where it is clear, several where it is not. What
   * only fits a row of another section is left out where the section is known.
   *
   * @param texts those that may name it
   */
  Collection<Line> lines(Collection<String> texts, @Nullable TemplateSection in) {
    Set<Line> found = new HashSet<>();
    for (String text : texts) {
      List<Line> fit = new ArrayList<>(named.getOrDefault(plain(text), Set.of()));
      if (fit.size() > 1 && fit.stream().anyMatch(line -> line.section().equals(in))) {
        fit.removeIf(line -> !line.section().equals(in));
      }
      if (found.isEmpty()) {
        found.addAll(fit);
      } else if (fit.stream().anyMatch(found::contains)) {
        // A code beside a label that several rows bear says which of them is meant.
        found.retainAll(fit);
      } else {
        found.addAll(fit);
      }
    }
    return found;
  }
}
