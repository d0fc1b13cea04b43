package vn.canbang.document.recording;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.TargetComparator;

/** A target of a document. */
@Schema(description = "A target of a document.")
public record DocumentTarget(
    @Schema(description = "Code of the objective it stands under.") @Size(max = 32)
        @Nullable String objective,
    @Schema(description = "The document's words.") @NotBlank @Size(max = 2000) String statement,
    @Schema(description = "Code of the indicator it is measured by.", examples = "SRB")
        @Size(max = 64)
        @Nullable String indicator,
    @NotNull TargetComparator comparator,
    @Schema(examples = "dưới") @Size(max = 200) @Nullable String comparatorText,
    @Digits(integer = 14, fraction = 4) @Nullable BigDecimal value,
    @Schema(description = "Upper end of a band.") @Digits(integer = 14, fraction = 4)
        @Nullable BigDecimal upperValue,
    @Size(max = 64) @Nullable String unit,
    @Nullable LocalDate due,
    @Schema(description = "Of whom, in the document's words.") @Size(max = 500)
        @Nullable String population,
    @Schema(
            description =
                "Code, on the first day of the plan, of the area it is for; the plan's own when"
                    + " left out.")
        @Size(max = 9)
        @Nullable String area) {}
