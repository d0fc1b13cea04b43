package vn.canbang.target.measure;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.area.FertilityZone;

/** A group that the target's area is to be in, or to leave. */
@Schema(description = "A group that the target's area is to be in, or to leave.")
public record MembershipDraft(
    @NotNull AreaAttributeKind attribute,
    @Schema(description = "Which zone; only with FERTILITY_ZONE.") @Nullable FertilityZone category,
    @NotNull MembershipWish wanted) {}
