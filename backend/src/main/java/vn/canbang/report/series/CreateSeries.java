package vn.canbang.report.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A series to be set up.
 *
 * @param owner code of the organisation whose series it is
 * @param lastPeriod null when it goes on
 * @param opensOn no report before this day; or
 * @param opensAfterDays so many days after the period's last day
 * @param dataCutOffOn up to which day figures are filled in
 * @param dataCutOffAfterDays the same as so many days after each period's last day
 * @param periodStartDay the day of the month on which periods begin; 1 when left out
 * @param leaderApproval whether a leader has to agree before a report is sent
 * @param tiers from the lowest to the highest
 */
@Schema(description = "A series to be set up. Its figures are not counted in indicators.")
public record CreateSeries(
    @NotNull @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Size(max = 64) String code,
    @NotBlank @Size(max = 300) String nameVi,
    @NotBlank @Size(max = 300) String nameEn,
    @NotNull @Size(max = 64) String template,
    @NotNull PeriodType periodType,
    @NotNull ReportingPeriod firstPeriod,
    @Nullable ReportingPeriod lastPeriod,
    @NotNull @Size(max = 64) String owner,
    @Nullable LocalDate opensOn,
    @Nullable @Min(-366) @Max(366) Integer opensAfterDays,
    @Nullable LocalDate dataCutOffOn,
    @Nullable @Min(-366) @Max(366) Integer dataCutOffAfterDays,
    @Nullable @Min(1) @Max(28) Integer periodStartDay,
    @Nullable Boolean leaderApproval,
    @NotEmpty @Size(max = 9) List<SeriesTier> tiers) {}
