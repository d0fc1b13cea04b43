package vn.canbang.report.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template to be made.
 *
 * @param owner code of the organisation whose template it is; null for the product's own
 * @param validFrom periods that begin on this day or later ask this version
 */
@Schema(
    name = "ReportTemplateDraft",
    description =
        "A version of a template to be made. Periods that begin on validFrom or later ask it. owner:"
            + " code of the organisation whose template it is; null for the product's own.")
public record ReportTemplateDraft(
    @NotNull @Size(min = 1, max = 300) String nameVi,
    @NotNull @Size(min = 1, max = 300) String nameEn,
    @Size(max = 64) @Nullable String owner,
    @NotNull LocalDate validFrom,
    @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid TemplateSection> sections,
    @NotNull @Size(max = 100) List<@NotNull @Valid TemplateRule> rules) {}
