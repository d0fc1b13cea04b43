package vn.canbang.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends an organisation that nobody goes on from. */
@Schema(description = "Ends an organisation; what it did stays in sight of those above it.")
public record CloseOrganisation(
    @Schema(description = "First day without it.") @NotNull LocalDate on,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable Decision decision) {

  public ChangeBasis basis() {
    return new ChangeBasis(on, reason.strip(), decision);
  }
}
