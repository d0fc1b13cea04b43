package vn.canbang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.security.Role;

/** A role over an organisation and all below it. */
@Schema(name = "Grant", description = "A role over an organisation and all below it.")
public record GrantView(
    Role role, @Schema(description = "Null: over everything.") @Nullable Ref organisation) {}
