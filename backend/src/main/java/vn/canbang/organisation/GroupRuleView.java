package vn.canbang.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** One of a group's rules; a body belongs to the group that fits any of them. */
@Schema(
    name = "MemberRule",
    description = "One of a group's rules; a body belongs to the group that fits any of them.")
public record GroupRuleView(
    OrganisationKind memberKind,
    @Schema(description = "Only bodies of this tier; any when null.")
        @Nullable OrganisationLevel memberLevel,
    @Schema(description = "Only what stands under it.") @Nullable Ref under,
    @Schema(description = "Only what serves it or a part of it.") @Nullable Ref area) {}
