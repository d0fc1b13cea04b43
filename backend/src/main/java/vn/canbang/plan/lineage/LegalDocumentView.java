package vn.canbang.plan.lineage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legal document and the live plans that rest on it.
 *
 * @param validTo its last day; null while no end is in sight
 * @param status on the day that was asked for
 * @param replacedBy number of what took its place
 * @param source where its validity was read
 * @param plans drafts and plans in force on that day, as far as the caller sees them
 */
@Schema(name = "LegalDocument")
public record LegalDocumentView(
    UUID id,
    String documentType,
    @Schema(examples = "468/QĐ-TTg") String number,
    String title,
    String issuer,
    LocalDate issuedOn,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    LegalStatus status,
    @Nullable String replacedBy,
    String source,
    List<RestingPlan> plans) {

  static LegalDocumentView of(KnownDocument document, LocalDate on, List<RestingPlan> plans) {
    return new LegalDocumentView(
        document.id(),
        document.documentType(),
        document.number(),
        document.title(),
        document.issuer(),
        document.issuedOn(),
        document.validFrom(),
        document.lastDay(),
        document.on(on).status(),
        document.replacedBy(),
        document.source(),
        plans);
  }
}
