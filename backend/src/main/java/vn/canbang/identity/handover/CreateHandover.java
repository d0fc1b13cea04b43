package vn.canbang.identity.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom an account's roles and drafts go, and why. */
@Schema(name = "CreateHandover", description = "To whom roles and drafts go, and why.")
public record CreateHandover(
    @Schema(description = "User name of who takes over.", examples = "tyt.laison")
        @NotBlank
        @Size(max = 64)
        String to,
    @Schema(examples = "Nghỉ hưu từ ngày 01/12/2024") @NotBlank @Size(max = 2000) String reason,
    @Schema(description = "Whether the account that hands over is closed.") @NotNull
        Boolean deactivate) {}
