package vn.canbang.report.template;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** A template in a list, by the version that holds today. */
@Schema(
    name = "ReportTemplateSummary",
    description = "A template by the version that holds today, or its first one before that.")
public record ReportTemplateSummary(
    String code,
    int version,
    String nameVi,
    String nameEn,
    @Schema(description = "First day of the version; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "Whose template it is; null for the product's own.") @Nullable Ref owner,
    @Schema(description = "Number of the newest version, which may hold later only.")
        int newestVersion,
    List<TemplateAction> allowedActions) {}
