package vn.canbang.activity.occurrence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One more time that an activity is to be held, or was. */
@Schema(description = "One more time that an activity is to be held, or was.")
public record AddOccurrence(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Size(max = 300) @Nullable String title,
    @Schema(
            description =
                "Code of who does it, where a group leads the activity; left out: the only member"
                    + " that the caller reports for.")
        @Size(max = 64)
        @Nullable String organisation) {}
