package vn.canbang.report.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report asks. */
@Schema(name = "ReportTemplate", description = "What a report asks: sections and rules.")
public record ReportTemplate(
    String code,
    int version,
    String nameVi,
    String nameEn,
    @Schema(
            description =
                "Periods that begin on this day or later ask this version; null when older than the"
                    + " records.")
        @Nullable LocalDate validFrom,
    List<TemplateSection> sections,
    List<TemplateRule> rules) {

  /** Keys of all cells, in the template's order. */
  public List<String> cellKeys() {
    return sections.stream()
        .flatMap(s -> s.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .toList();
  }

  /** Keys of the cells that may not be left blank. */
  public Set<String> requiredKeys() {
    return sections.stream()
        .flatMap(s -> s.rows().stream())
        .filter(r -> !r.optional())
        .flatMap(r -> r.cells().values().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keys of the cells that have an estimate of the year beside them. */
  public Set<String> estimateKeys() {
    return sections.stream()
        .filter(s -> s.columns().contains(TemplateColumn.YEAR_ESTIMATE))
        .flatMap(s -> s.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Sections whose cells have more columns than what is typed. */
  public List<TemplateSection> sectionsWithColumns() {
    return sections.stream()
        .filter(s -> s.columns().stream().anyMatch(c -> c != TemplateColumn.IN_PERIOD))
        .toList();
  }

  public List<TemplateQuestion> questions() {
    return sections.stream().flatMap(s -> s.questions().stream()).toList();
  }

  public boolean asksActivities() {
    return asks(SectionKind.ACTIVITIES);
  }

  public boolean asks(SectionKind kind) {
    return sections.stream().anyMatch(s -> s.kind() == kind);
  }
}
