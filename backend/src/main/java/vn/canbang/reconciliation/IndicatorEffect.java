package vn.canbang.reconciliation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;

@Schema(description = "An indicator of an area, before and after.")
public record IndicatorEffect(
    NamedRef indicator,
    String unitVi,
    String unitEn,
    @Schema(description = "Decimals to show.") int decimals,
    Ref area,
    @Schema(description = "To four decimals; null where it cannot be had.") @Nullable Double before,
    @Nullable Double after,
    List<TargetEffect> targets) {}
