package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section with its paragraphs. The service numbers it by its place. */
@Schema(description = "A section with its paragraphs. The service numbers it by its place.")
public record SectionDraft(
    @Size(max = 1000) @Nullable String heading,
    @NotNull @Size(max = 200) List<@Valid @NotNull ParagraphDraft> paragraphs) {}
