package vn.canbang.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends an organisation; another one goes on with what it had. */
@Schema(description = "Ends an organisation; another one goes on with what it had.")
public record MergeOrganisation(
    @Schema(description = "Code of the one that goes on.", examples = "TYT-HON-TRE")
        @NotBlank
        @Size(max = 64)
        String into,
    @Schema(description = "First day without it.") @NotNull LocalDate on,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable Decision decision) {

  public ChangeBasis basis() {
    return new ChangeBasis(on, reason.strip(), decision);
  }
}
