package vn.canbang.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom an organisation reports to, and which area it serves, from a day on. */
@Schema(
    description =
        "Whom an organisation reports to and which area it serves from a day on: both, also the one"
            + " that stays.")
public record MoveOrganisation(
    @Schema(description = "Code of the organisation it reports to; null for none.") @Size(max = 64)
        @Nullable String parent,
    @Schema(description = "Code that the area bears on that day; null for none.") @Size(max = 16)
        @Nullable String area,
    @Schema(description = "First day.") @NotNull LocalDate on,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable Decision decision) {

  public ChangeBasis basis() {
    return new ChangeBasis(on, reason.strip(), decision);
  }
}
