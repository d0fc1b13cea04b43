package vn.canbang.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;

/** A role to be held over an organisation and all below it. */
@Schema(name = "GrantInput", description = "A role to be held over an organisation and all below.")
public record GrantInput(
    @NotNull Role role,
    @Schema(
            description =
                "Code of the organisation; null keeps a role over everything, which cannot be newly"
                    + " granted.",
            examples = "TYT-HON-TRE")
        @Size(max = 64)
        @Nullable String organisation) {}
