package vn.canbang.report.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to one question. */
@Schema(description = "The answer to one question of the template.")
public record NarrativeEntry(
    @NotNull @Size(max = 64) String code, @NotNull @Size(max = 8000) String text) {}
