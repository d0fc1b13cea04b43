package vn.canbang.report.template;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a version of a template holds. */
@Schema(
    name = "ReportTemplateVersion",
    description = "When a version of a template holds: for periods that begin on these days.")
public record ReportTemplateVersion(
    int version,
    String nameVi,
    String nameEn,
    @Schema(description = "First day; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(
            description =
                "First day on which it holds no more; null while no other is to follow. The same as"
                    + " validFrom when another took its place before it began.")
        @Nullable LocalDate validTo) {}
