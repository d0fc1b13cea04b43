package vn.canbang.report.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template.
 *
 * @param rows rows of counts, with CELLS
 * @param filledFrom code of the series whose accepted reports fill the cells; null when the series
 *     of the report says so
 * @param questions with NARRATIVE
 * @param columns what is shown beside the cells, with CELLS; none shows what is typed only
 */
@Schema(description = "A part of a template; rows with CELLS, questions with NARRATIVE.")
public record TemplateSection(
    @NotNull @Size(max = 64) @Pattern(regexp = TemplateCodes.PATTERN) String code,
    @NotNull SectionKind kind,
    @NotNull @Size(min = 1, max = 300) String titleVi,
    @NotNull @Size(min = 1, max = 300) String titleEn,
    @NotNull @Size(max = 200) List<@NotNull @Valid TemplateRow> rows,
    @Size(max = 64) @Nullable String filledFrom,
    @NotNull @Size(max = 50) List<@NotNull @Valid TemplateQuestion> questions,
    @Schema(description = "What is shown beside the cells; none shows what is typed only.")
        @NotNull
        @Size(max = 6)
        List<@NotNull TemplateColumn> columns) {

  /** Versions from before there were columns have none. */
  public TemplateSection {
    columns = Objects.requireNonNullElse(columns, List.of());
  }

  /** Keys of the cells that a row shows: its own, or those of the rows that it adds up. */
  public List<String> keys(TemplateRow row) {
    return row.computed()
        ? rows.stream()
            .filter(part -> row.sumOf().contains(part.code()))
            .flatMap(part -> part.cells().values().stream())
            .toList()
        : List.copyOf(row.cells().values());
  }
}
