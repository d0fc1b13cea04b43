package vn.canbang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new account and the password to sign in with once. */
@Schema(name = "UserCreated", description = "A new account and its first password.")
public record UserCreated(
    UserView user,
    @Schema(description = "Shown this once; must be changed at the first sign-in.")
        String oneTimePassword) {}
