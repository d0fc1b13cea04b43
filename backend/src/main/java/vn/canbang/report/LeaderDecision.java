package vn.canbang.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A leader's word on a draft.
 *
 * @param approved true sends the report, false gives the draft back
 * @param words what is to be changed; needed to give it back
 */
@Schema(
    description = "A leader's word on a draft: approved sends it, else it goes back with words.")
public record LeaderDecision(@NotNull Boolean approved, @Nullable @Size(max = 2000) String words) {}
