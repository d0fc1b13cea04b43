package vn.canbang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editable part of an account, whole. */
@Schema(name = "UpdateUser", description = "The editable part of an account, whole.")
public record UpdateUser(
    @NotBlank @Size(max = 120) String displayName,
    @Schema(description = "False ends all sessions and tokens of the account at once.") @NotNull
        Boolean active,
    @NotNull @Size(max = 100) List<GrantInput> grants) {}
