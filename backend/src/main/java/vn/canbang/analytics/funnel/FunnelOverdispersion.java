package vn.canbang.analytics.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "How much places differ beyond chance: φ is the mean of their squared distances from the"
            + " level in standard errors, about 1 where chance alone is at work.")
public record FunnelOverdispersion(
    double phi,
    @Schema(description = "Places with at least 30 births.") int places,
    @Schema(description = "The limits are widened by √φ: φ is over 1, of at least ten places.")
        boolean inflated) {}
