package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of one's own password. */
@Schema(name = "ChangePassword", description = "A change of one's own password.")
public record ChangePassword(
    @Schema(format = "password") @NotBlank @Size(max = 128) String currentPassword,
    @Schema(
            format = "password",
            description = "12 to 128 characters, not widely known, without the username.")
        @NotNull
        @Size(max = 128)
        String newPassword) {}
