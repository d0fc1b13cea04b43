package vn.canbang.organisation.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.security.Role;

/** A role of an account that no longer reaches the units changed. */
@Schema(description = "A role of an account that no longer reaches the units changed.")
public record LostGrant(String username, String displayName, Role role) {}
