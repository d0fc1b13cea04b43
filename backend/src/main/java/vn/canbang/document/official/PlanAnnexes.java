package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.canbang.activity.ActivityView;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Manner;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;
import vn.canbang.plan.document.PlanView;
import vn.canbang.plan.document.SectionView;

/** The annex of a plan: a table on pages laid crosswise, or text. */
final class PlanAnnexes {

  private static final String LABEL = "Phụ lục";
  private static final String ATTACHED = "(Kèm theo";

  private PlanAnnexes() {}

  /**
   * @param attachedTo which document it belongs to, unless the annex says so itself
   */
  static List<Annex> of(PlanView plan, List<ActivityView> activities, String attachedTo) {
    List<SectionView> sections =
        plan.sections().stream().filter(each -> new SectionCode(each.code()).annex()).toList();
    if (sections.isEmpty()) {
      return List.of();
    }
    Table table = ActivityTable.of(sections, activities);
    boolean wide = !table.rows().isEmpty();
    List<Block> blocks = new ArrayList<>();
    for (SectionView section : sections) {
      if (new SectionCode(section.code()).annexTitle()) {
        lines(section)
            .forEach(line -> blocks.add(new Words(wide ? Manner.TITLE : Manner.BODY, line)));
      }
    }
    if (wide) {
      blocks.add(table);
    }
    for (SectionView section : sections) {
      if (!new SectionCode(section.code()).annexTitle()) {
        blocks.addAll(beside(section, table));
      }
    }
    return List.of(new Annex(LABEL, title(sections), ownWords(sections, attachedTo), wide, blocks));
  }

  /** What a section says beside its rows in the table; all of it when it has none. */
  private static List<Block> beside(SectionView section, Table table) {
    boolean inTable =
        table.rows().stream()
            .anyMatch(row -> row.group() && row.cells().getLast().equals(section.heading()));
    return inTable
        ? lines(section).stream().<Block>map(line -> new Words(Manner.BODY, line)).toList()
        : PlanBody.section(section);
  }

  private static List<String> lines(SectionView section) {
    return PlanBody.lines(section.paragraphs()).stream()
        .filter(line -> !ActivityTable.isRow(line) && !line.startsWith(ATTACHED))
        .toList();
  }

  private static String title(List<SectionView> sections) {
    return sections.stream()
        .filter(section -> new SectionCode(section.code()).annexTitle())
        .map(section -> Objects.requireNonNullElse(section.heading(), ""))
        .findFirst()
        .orElse("");
  }

  private static String ownWords(List<SectionView> sections, String otherwise) {
    return sections.stream()
        .flatMap(section -> PlanBody.lines(section.paragraphs()).stream())
        .filter(line -> line.startsWith(ATTACHED))
        .findFirst()
        .orElse(otherwise);
  }
}
