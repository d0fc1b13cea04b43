package vn.canbang.plan.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a body answers. */
@Schema(description = "What a body answers.")
public record PutDutyAnswer(
    @NotNull AnswerStatus status,
    @Schema(
            description =
                "In its own words; required to decline, and from whoever enters it for the body"
                    + " (by which document it answered).")
        @Size(max = 4000)
        @Nullable String text) {}
