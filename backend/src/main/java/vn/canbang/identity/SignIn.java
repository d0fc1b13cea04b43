package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name and password of an account. */
@Schema(name = "SignIn", description = "Name and password of an account.")
public record SignIn(
    @Schema(examples = "tyt.hontre") @NotBlank @Size(max = 64) String username,
    @Schema(format = "password") @NotBlank @Size(max = 128) String password) {}
