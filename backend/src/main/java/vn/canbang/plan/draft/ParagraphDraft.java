package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paragraph of a section. */
@Schema(description = "A paragraph of a section.")
public record ParagraphDraft(
    @Schema(description = "Of a paragraph that is there already; it keeps its comments.")
        @Nullable UUID id,
    @NotBlank @Size(max = 8000) String text) {}
