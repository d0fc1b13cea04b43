package vn.canbang.identity.handover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account and how its person is called. */
@Schema(name = "UserRef", description = "An account and how its person is called.")
public record UserRef(@Schema(examples = "tyt.hontre") String username, String displayName) {}
