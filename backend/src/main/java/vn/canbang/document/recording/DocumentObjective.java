package vn.canbang.document.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.ObjectiveKind;

/** What a document strives for, in its own words. */
@Schema(description = "What a document strives for, in its own words.")
public record DocumentObjective(
    @Schema(description = "By which its targets name it.", examples = "I.2.1")
        @NotBlank
        @Size(max = 32)
        String code,
    @NotNull ObjectiveKind kind,
    @NotBlank @Size(max = 8000) String text) {}
