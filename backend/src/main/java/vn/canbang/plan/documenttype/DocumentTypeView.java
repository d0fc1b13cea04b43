package vn.canbang.plan.documenttype;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A type of official document.
 *
 * @param code as plans name the type of what they cite: KH, QĐ, LUẬT
 * @param abbreviation its letters in document numbers; null for types that have none (Công văn)
 * @param validFrom null when older than Decree 30/2020/NĐ-CP
 */
@Schema(name = "DocumentType")
public record DocumentTypeView(
    @Schema(examples = "KH") String code,
    @Schema(examples = "Kế hoạch") String nameVi,
    @Schema(examples = "Plan") String nameEn,
    @Schema(description = "Its letters in document numbers; null where it has none.")
        @Nullable String abbreviation,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    Instant changedAt) {}
