package vn.canbang.report.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a template.
 *
 * @param rows rows of counts, with CELLS
 * @param filledFrom code of the series whose accepted reports fill the cells; null when the series
 *     of the report says so
 * @param questions with NARRATIVE
 */
@Schema(description = "A part of a template; rows with CELLS, questions with NARRATIVE.")
public record TemplateSection(
    String code,
    SectionKind kind,
    String titleVi,
    String titleEn,
    List<TemplateRow> rows,
    @Nullable String filledFrom,
    List<TemplateQuestion> questions) {}
