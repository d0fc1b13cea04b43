package vn.canbang.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An agency to take part.")
public record NewParticipant(
    @Schema(description = "Code of the organisation.") @NotNull @Size(min = 1, max = 64)
        String organisation,
    @NotNull AgencyKind agencyKind,
    @Schema(description = "Nothing is agreed without its figures.") @NotNull Boolean required) {}
