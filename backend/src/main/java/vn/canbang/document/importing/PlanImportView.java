package vn.canbang.document.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.recording.PlanDocument;
import vn.canbang.shared.http.Ref;

/** A document as it was read: its text, the draft, and what in the text each field came from. */
@Schema(
    name = "PlanImport",
    description =
        "A document as it was read: its text, the draft, and what in the text each field came"
            + " from.")
public record PlanImportView(
    UUID id,
    Instant createdAt,
    @Schema(description = "When it is forgotten.") Instant keptUntil,
    @Nullable String fileName,
    @Schema(
            description =
                "The text in the form in which it was read: composed characters (NFC), one line"
                    + " end, nothing invisible.",
            maxLength = 500000)
        String text,
    @Schema(maxItems = 50000) List<ImportedField> fields,
    PlanDocument draft,
    @Schema(description = "Who issued it, when the text names a body of the system.")
        @Nullable Ref issuer,
    @Schema(description = "What it is for, when the text names one area of its day.")
        @Nullable Ref area,
    @Schema(
            description =
                "What no field was made of but a paragraph: nothing of the text is dropped.",
            maxItems = 20000)
        List<TextSpan> unrecognised,
    List<ImportNote> notes,
    @Schema(description = "The plan that was made of it.") @Nullable UUID plan) {}
