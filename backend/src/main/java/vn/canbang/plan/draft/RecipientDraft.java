package vn.canbang.plan.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.RecipientPurpose;

/** A line of "Nơi nhận". */
@Schema(description = "A line of \"Nơi nhận\".")
public record RecipientDraft(
    @Schema(examples = "Sở Y tế (b/c)") @NotBlank @Size(max = 500) String text,
    @Schema(description = "Codes of the bodies or groups meant.") @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 64) String> organisations,
    @Nullable RecipientPurpose purpose,
    @Schema(description = "Number of copies kept, when printed.") @Min(1) @Max(10000)
        @Nullable Integer copies) {}
