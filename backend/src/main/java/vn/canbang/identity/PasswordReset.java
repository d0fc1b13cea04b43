package vn.canbang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A password to sign in with once. */
@Schema(name = "PasswordReset", description = "A password to sign in with once.")
public record PasswordReset(
    @Schema(description = "Shown this once; must be changed at the next sign-in.")
        String oneTimePassword) {}
