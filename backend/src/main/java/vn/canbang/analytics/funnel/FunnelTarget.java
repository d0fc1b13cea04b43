package vn.canbang.analytics.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.TargetLine;

@Schema(description = "The level that a funnel is drawn around.")
public record FunnelTarget(
    @Schema(description = "Boys per 100 girls.") double value,
    FunnelTargetSource source,
    @Schema(description = "The plan's target, where a plan sets the level.")
        @Nullable TargetLine line) {}
