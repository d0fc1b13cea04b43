package vn.canbang.activity.occurrence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of an occurrence, to be recorded. No names of children or couples.
 *
 * @param area code of the area where it was held
 */
@Schema(
    name = "OccurrenceResultDraft",
    description = "What came of an occurrence. No names of children or couples.")
public record OccurrenceResultDraft(
    @Schema(description = "The first day on which it was held.") @NotNull LocalDate from,
    @Schema(description = "The last day; the first when left out.") @Nullable LocalDate to,
    @Size(max = 500) @Nullable String place,
    @Schema(description = "Code of the area where it was held.") @Size(max = 5)
        @Nullable String area,
    @Valid @Nullable PeopleTakingPart participants,
    @NotNull @Size(max = 50) List<@Valid @NotNull CountedResult> counts,
    @NotNull @Size(max = 50) List<@Valid @NotNull ResultChannel> channels,
    @Size(max = 300) @Nullable String speaker,
    @NotNull @Size(max = 50) List<@Valid @NotNull ResultFinding> findings,
    @Size(max = 4000) @Nullable String notes) {

  LocalDate last() {
    return to == null ? from : to;
  }
}
