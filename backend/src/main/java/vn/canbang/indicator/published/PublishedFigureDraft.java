package vn.canbang.indicator.published;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.ReportingPeriod;

/** What is said of a published figure. */
@Schema(description = "What is said of a figure that another body has published.")
public record PublishedFigureDraft(
    @Schema(description = "Code of the indicator.") @NotBlank @Size(max = 64) String indicator,
    @Schema(description = "Code of the area at the period's end; VN for the country.")
        @NotBlank
        @Size(max = 5)
        String area,
    @NotNull ReportingPeriod period,
    @Schema(
            description = "In the indicator's unit, with the decimals that were published.",
            examples = "1.96")
        @NotNull
        @Pattern(regexp = VALUE)
        @Size(max = 17)
        String value,
    @NotNull PublishedBasis basis,
    @Schema(description = "Published as preliminary: số liệu sơ bộ.") boolean preliminary,
    @Schema(description = "Who has published it.", examples = "Tổng cục Thống kê")
        @NotBlank
        @Size(max = 200)
        String publisher,
    @Schema(description = "Where it stands: yearbook, report, press release.")
        @NotBlank
        @Size(max = 300)
        String document,
    @Schema(description = "Null where the day is not known.") @Nullable LocalDate publishedOn,
    @Size(max = 1000) @Nullable String note) {

  static final String VALUE = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";
}
