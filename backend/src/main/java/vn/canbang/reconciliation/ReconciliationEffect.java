package vn.canbang.reconciliation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What would change if the session were agreed as it stands.")
public record ReconciliationEffect(
    @Schema(maxItems = 20_000, description = "Of the whole area first, then of each line's area.")
        List<IndicatorEffect> indicators,
    @Schema(description = "Lines that have neither a proposed value nor figures that agree.")
        int undecided) {}
