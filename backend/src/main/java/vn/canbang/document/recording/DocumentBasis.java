package vn.canbang.document.recording;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;

/** A document that a document cites. */
@Schema(description = "A document that a document cites.")
public record DocumentBasis(
    @NotNull BasisRelation relation,
    @Schema(
            description = "Letters of its type: NQ, QĐ, KH; a word where it has none.",
            examples = "KH")
        @NotBlank
        @Size(max = 32)
        String documentType,
    @Schema(examples = "139/KH-TTYT") @Size(max = 64) @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Size(max = 300) @Nullable String issuer,
    @Size(max = 2000) @Nullable String title,
    @NotNull BasisLocation location,
    @Schema(description = "First year that it covers by its title.") @Min(1900) @Max(2200)
        @Nullable Integer periodFrom,
    @Schema(description = "Last year that it covers by its title.") @Min(1900) @Max(2200)
        @Nullable Integer periodTo,
    @Schema(description = "Year that it looks ahead to (tầm nhìn).") @Min(1900) @Max(2200)
        @Nullable Integer horizon,
    @Schema(
            description =
                "Place in this list, counted from 0, of the earlier basis whose title cites this"
                    + " one.")
        @Min(0)
        @Max(999)
        @Nullable Integer citedIn) {}
