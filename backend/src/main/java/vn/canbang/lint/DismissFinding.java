package vn.canbang.lint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finding is no fault. */
@Schema(description = "Why a finding is no fault.")
public record DismissFinding(
    @Schema(examples = "Xã kết nghĩa, nêu để học tập kinh nghiệm") @NotBlank @Size(max = 2000)
        String note) {}
