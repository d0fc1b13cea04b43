package vn.canbang.analytics.origin;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.observation.NotComparable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** Where a figure of an indicator comes from. */
@Schema(name = "FigureOrigins", description = "Where a figure of an indicator comes from.")
public record FigureOriginsView(
    NamedRef indicator,
    String unitVi,
    String unitEn,
    int decimals,
    Ref area,
    ReportingPeriod period,
    @Schema(description = "First day of the figures summed.") LocalDate from,
    @Schema(description = "Last day of the figures summed.") LocalDate to,
    @Schema(description = "The day whose map says what lies in the area.") LocalDate mapDate,
    @Schema(
            description =
                "Null without counts, with nothing to divide by, or while a window of whole years"
                    + " lacks months.")
        @Nullable Double value,
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Schema(
            description =
                "False when figures lie across the area's border on this map; notComparable says"
                    + " whose.")
        boolean comparable,
    @Schema(description = "Units with figures.") int received,
    @Schema(description = "Units that figures are expected from.") int expected,
    List<OriginTerm> terms,
    @Schema(description = "Units directly below, or the area itself, without any figure.")
        List<Ref> missing,
    List<NotComparable> notComparable) {}
