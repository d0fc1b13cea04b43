package vn.canbang.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token's secret to be replaced. */
@Schema(name = "RotateApiToken", description = "A token's secret to be replaced.")
public record RotateApiToken(
    @Schema(
            description =
                "For how many hours the present secret still works; 0 ends it at once. One from"
                    + " before it ends in any case.")
        @NotNull
        @Min(0)
        @Max(168)
        Integer overlapHours,
    @Schema(
            description =
                "New last day of the token, by real time, at most 366 days ahead; absent: as it is.")
        @Nullable LocalDate expiresOn) {}
