package vn.canbang.plan.draft;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.SigningAuthority;

/** Who signs, and in what capacity. */
@Schema(description = "Who signs, and in what capacity.")
public record SignatoryDraft(
    @Schema(examples = "ỦY BAN NHÂN DÂN") @Size(max = 200) @Nullable String onBehalfOf,
    @Nullable SigningAuthority authority,
    @Schema(description = "As printed.", examples = "KT. GIÁM ĐỐC") @Size(max = 200)
        @Nullable String authorityText,
    @Schema(examples = "PHÓ GIÁM ĐỐC") @Size(max = 200) @Nullable String title,
    @Size(max = 200) @Nullable String name) {}
