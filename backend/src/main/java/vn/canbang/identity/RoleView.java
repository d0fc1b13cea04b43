package vn.canbang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.security.Role;

/** A role and what it allows. */
@Schema(name = "RoleInfo", description = "A role and what it allows.")
public record RoleView(
    Role code,
    String nameVi,
    String nameEn,
    @Schema(description = "In the caller's language.") String description) {}
