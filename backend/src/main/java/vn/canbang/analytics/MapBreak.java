package vn.canbang.analytics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.area.lineage.MapBreakKind;
import vn.canbang.shared.http.Ref;

@Schema(
    description =
        "A day within the periods on which the figures of the area asked for began to come from other"
            + " units.")
public record MapBreak(
    @Schema(description = "First day of the new units.") LocalDate on,
    MapBreakKind kind,
    String textVi,
    String textEn,
    @Schema(maxItems = 15_000, description = "The units counted until the day before.")
        List<Ref> before,
    @Schema(maxItems = 15_000, description = "The units counted from then on.") List<Ref> after) {}
