package vn.canbang.report.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report asks. */
@Schema(name = "ReportTemplate", description = "What a report asks: sections and rules.")
public record ReportTemplate(
    String code,
    int version,
    String nameVi,
    String nameEn,
    List<TemplateSection> sections,
    List<TemplateRule> rules) {

  /** Keys of all cells, in the template's order. */
  public List<String> cellKeys() {
    return sections.stream()
        .flatMap(s -> s.rows().stream())
        .flatMap(r -> r.cells().values().stream())
        .toList();
  }

  public List<TemplateQuestion> questions() {
    return sections.stream().flatMap(s -> s.questions().stream()).toList();
  }

  public boolean asksActivities() {
    return sections.stream().anyMatch(s -> s.kind() == SectionKind.ACTIVITIES);
  }
}
