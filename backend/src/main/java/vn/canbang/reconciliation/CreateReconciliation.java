package vn.canbang.reconciliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(description = "A session to be opened.")
public record CreateReconciliation(
    @Schema(description = "Code of the area on the period's last day.") @NotNull @Size(max = 5)
        String area,
    @NotNull ReportingPeriod period,
    @Schema(description = "Codes of the data elements to be compared.")
        @NotNull
        @Size(min = 1, max = 10)
        List<@NotNull @Size(max = 64) String> elements,
    @Schema(
            description =
                "Level of the areas that have a line each: 2 district, 3 commune; null for one line"
                    + " of the area itself.")
        @Min(2)
        @Max(3)
        @Nullable Integer level,
    @Schema(description = "Code of who keeps the session; the caller's organisation when null.")
        @Size(max = 64)
        @Nullable String standingOffice,
    @NotNull @Size(min = 2, max = 12) List<@NotNull @Valid NewParticipant> participants) {}
