package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.FundingKind;

/** A source of money that a plan names. */
@Schema(description = "A source of money that a plan names.")
public record FundingDraft(
    @NotNull @Size(min = 1, max = 8) List<@NotNull FundingKind> kinds,
    @NotBlank @Size(max = 1000) String source,
    @Schema(description = "The sentence of the document.") @NotBlank @Size(max = 4000) String text,
    @Schema(description = "The decision that gives the money.") @Size(max = 500)
        @Nullable String decision) {}
