package vn.canbang.activity.club;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new club. No names of persons. */
@Schema(description = "A new club. No names of persons.")
public record CreateClub(
    @Schema(description = "Code of who runs it.") @NotBlank @Size(max = 64) String organisation,
    @NotBlank @Size(max = 300) String name,
    @Schema(description = "Id of the activity that keeps it going.") @Nullable UUID activity,
    @NotNull LocalDate foundedOn,
    @Schema(description = "Last day, once it is closed.") @Nullable LocalDate closedOn,
    @Min(0) @Max(1000000) @Nullable Integer members,
    @Schema(description = "The day on which they were counted; required with members.")
        @Nullable LocalDate membersOn,
    @Size(max = 2000) @Nullable String note) {

  PutClub said() {
    return new PutClub(name, activity, foundedOn, closedOn, members, membersOn, note);
  }
}
