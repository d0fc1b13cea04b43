package vn.canbang.report.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is to be from a day on.
 *
 * @param from the first day of the changed chain: today or later
 * @param reason why it is changed
 * @param opensOn no report before this day; or
 * @param opensAfterDays so many days after the period's last day
 * @param dataCutOffOn up to which day figures are filled in; or
 * @param dataCutOffAfterDays so many days after the period's last day
 * @param tiers from the lowest to the highest
 */
@Schema(description = "A series as it is to be from a day on; what was due before stays.")
public record PutSeries(
    @NotNull LocalDate from,
    @NotBlank @Size(max = 2000) String reason,
    @NotBlank @Size(max = 300) String nameVi,
    @NotBlank @Size(max = 300) String nameEn,
    @Nullable LocalDate opensOn,
    @Nullable @Min(-366) @Max(366) Integer opensAfterDays,
    @Nullable LocalDate dataCutOffOn,
    @Nullable @Min(-366) @Max(366) Integer dataCutOffAfterDays,
    @Nullable Boolean leaderApproval,
    @NotEmpty @Size(max = 9) List<SeriesTier> tiers) {}
