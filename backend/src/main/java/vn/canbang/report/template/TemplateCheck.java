package vn.canbang.report.template;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Faults;

/**
 * What a template may not be, all at once. Pointers are into {@link ReportTemplateDraft}; lengths
 * are its constraints'.
 */
final class TemplateCheck {

  /** As many as a report's content may hold. */
  private static final int MOST_CELLS = 500;

  private static final Set<String> SEXES = Set.of("MALE", "FEMALE");
  private static final String TOTAL = "TOTAL";

  private final ReportTemplateDraft draft;
  private final Map<String, Set<String>> catalogue;
  private final Faults faults;
  private final Set<String> cells = new HashSet<>();

  private TemplateCheck(
      ReportTemplateDraft draft, Map<String, Set<String>> catalogue, Faults faults) {
    this.draft = draft;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /**
   * @param catalogue codes of breakdowns by code of their data element
   */
  static void check(ReportTemplateDraft draft, Map<String, Set<String>> catalogue, Faults faults) {
    TemplateCheck check = new TemplateCheck(draft, catalogue, faults);
    check.sections();
    check.rules();
  }

  private void sections() {
    Set<String> codes = new HashSet<>();
    Set<String> rows = new HashSet<>();
    Set<String> questions = new HashSet<>();
    Set<SectionKind> alone = EnumSet.noneOf(SectionKind.class);
    for (int i = 0; i < draft.sections().size(); i++) {
      TemplateSection section = draft.sections().get(i);
      String at = "/sections/" + i;
      once(codes, section.code(), at + "/code");
      switch (section.kind()) {
        case OUTPUTS, ATTACHMENTS -> {
          if (!alone.add(section.kind())) {
            faults.add(at + "/kind", "report.template-section-twice", section.kind().name());
          }
        }
        case CELLS, ACTIVITIES, NARRATIVE -> {}
      }
      if (section.kind() != SectionKind.CELLS && !section.rows().isEmpty()) {
        faults.add(at + "/rows", "report.template-rows", null);
      }
      if (section.kind() != SectionKind.CELLS && !section.columns().isEmpty()) {
        faults.add(at + "/columns", "report.template-section-columns", null);
      }
      Set<TemplateColumn> columns = EnumSet.noneOf(TemplateColumn.class);
      for (int j = 0; j < section.columns().size(); j++) {
        if (!columns.add(section.columns().get(j))) {
          faults.add(
              at + "/columns/" + j, "report.template-twice", section.columns().get(j).name());
        }
      }
      if (section.kind() != SectionKind.NARRATIVE && !section.questions().isEmpty()) {
        faults.add(at + "/questions", "report.template-questions", null);
      }
      if ((section.kind() == SectionKind.CELLS && section.rows().isEmpty())
          || (section.kind() == SectionKind.NARRATIVE && section.questions().isEmpty())) {
        faults.add(at, "report.template-empty", null);
      }
      for (int j = 0; j < section.rows().size(); j++) {
        TemplateRow row = section.rows().get(j);
        once(rows, row.code(), at + "/rows/" + j + "/code");
        if (row.computed()) {
          sum(section, row, at + "/rows/" + j);
        } else {
          cells(row, at + "/rows/" + j + "/cells");
        }
      }
      for (int j = 0; j < section.questions().size(); j++) {
        once(questions, section.questions().get(j).code(), at + "/questions/" + j + "/code");
      }
    }
    if (cells.size() > MOST_CELLS) {
      faults.add("/sections", "report.template-cells", cells.size(), MOST_CELLS);
    }
  }

  private void cells(TemplateRow row, String at) {
    Set<String> columns = row.cells().keySet();
    if (columns.isEmpty() || (!SEXES.containsAll(columns) && !columns.equals(Set.of(TOTAL)))) {
      faults.add(at, "report.template-columns", String.join(", ", columns));
    }
    row.cells()
        .forEach(
            (column, key) -> {
              String[] parts = key.split("\\.", -1);
              Set<String> known = catalogue.get(parts[0]);
              String cell = at + "/" + column;
              if (parts.length != 2 || known == null) {
                faults.add(cell, "report.template-element", key);
              } else if (!known.contains(parts[1])) {
                faults.add(cell, "report.template-category", key, parts[0]);
              } else {
                once(cells, key, cell);
              }
            });
  }

  /** A computed row adds up rows of its section that have cells in the same columns. */
  private void sum(TemplateSection section, TemplateRow row, String at) {
    if (!row.cells().isEmpty()) {
      faults.add(at + "/cells", "report.template-sum-cells", null);
    }
    Map<String, TemplateRow> parts = new HashMap<>();
    section.rows().stream()
        .filter(part -> !part.computed())
        .forEach(part -> parts.putIfAbsent(part.code(), part));
    Set<String> added = new HashSet<>();
    Set<Set<String>> columns = new HashSet<>();
    for (int i = 0; i < row.sumOf().size(); i++) {
      String code = row.sumOf().get(i);
      TemplateRow part = parts.get(code);
      if (part == null) {
        faults.add(at + "/sumOf/" + i, "report.template-sum-row", code);
      } else {
        once(added, code, at + "/sumOf/" + i);
        columns.add(part.cells().keySet());
      }
    }
    if (columns.size() > 1) {
      faults.add(at + "/sumOf", "report.template-sum-columns", null);
    }
  }

  private void rules() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < draft.rules().size(); i++) {
      TemplateRule rule = draft.rules().get(i);
      String at = "/rules/" + i;
      once(codes, rule.code(), at + "/code");
      known(rule.left(), at + "/left");
      known(rule.right(), at + "/right");
      switch (rule.kind()) {
        case SUM_LE, SUM_EQ -> {
          sides(rule, true, at);
          unused(rule.min(), at + "/min");
          unused(rule.max(), at + "/max");
          unused(rule.least(), at + "/least");
        }
        case RATIO -> {
          sides(rule, true, at);
          bounds(rule, at);
        }
        case RANGE -> {
          sides(rule, false, at);
          bounds(rule, at);
          unused(rule.least(), at + "/least");
        }
        case HISTORY -> {
          sides(rule, false, at);
          unused(rule.min(), at + "/min");
          unused(rule.max(), at + "/max");
          unused(rule.least(), at + "/least");
        }
        case REQUIRED -> {
          unused(rule.min(), at + "/min");
          unused(rule.max(), at + "/max");
          unused(rule.least(), at + "/least");
        }
      }
    }
  }

  private void known(List<String> side, String at) {
    for (int i = 0; i < side.size(); i++) {
      if (!cells.contains(side.get(i))) {
        faults.add(at + "/" + i, "report.cell-unknown", side.get(i));
      }
    }
  }

  private void sides(TemplateRule rule, boolean two, String at) {
    if (two && rule.right().isEmpty()) {
      faults.add(at + "/right", "report.template-side", null);
    } else if (!two && !rule.right().isEmpty()) {
      faults.add(at + "/right", "report.template-unused", rule.right().size());
    }
  }

  private void bounds(TemplateRule rule, String at) {
    Integer min = rule.min();
    Integer max = rule.max();
    if (min == null && max == null) {
      faults.add(at, "report.template-bounds", null);
    } else if (min != null && max != null && min > max) {
      faults.add(at + "/max", "report.template-bounds-order", max, min);
    }
  }

  private void unused(@Nullable Integer value, String at) {
    if (value != null) {
      faults.add(at, "report.template-unused", value);
    }
  }

  private void once(Set<String> seen, String code, String at) {
    if (!seen.add(code)) {
      faults.add(at, "report.template-twice", code);
    }
  }
}
