package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account to be made. */
@Schema(name = "CreateUser", description = "An account to be made.")
public record CreateUser(
    @Schema(description = "Small letters, digits, dots, dashes, underscores.", examples = "tyt.a")
        @NotNull
        @Size(min = 3, max = 64)
        @Pattern(regexp = Usernames.FORM, message = "username.form")
        String username,
    @NotBlank @Size(max = 120) String displayName,
    @Schema(description = "Code of the organisation where the person works.")
        @NotBlank
        @Size(max = 64)
        String organisation,
    @NotNull @Size(max = 100) List<GrantInput> grants) {}
