package vn.canbang.analytics.funnel;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

@Schema(description = "Places beside each other, with what chance alone would bring.")
public record FunnelAnswer(
    NamedRef indicator,
    @Schema(description = "Null for the whole country.") @Nullable Ref area,
    ReportingPeriod period,
    @Schema(description = "So many years are taken together, the last of them is the period.")
        int years,
    @Schema(description = "The day whose map says which places there are.") LocalDate mapDate,
    @Schema(
            description =
                "Null when no plan sets a level and there are no figures to take it from.")
        @Nullable FunnelTarget target,
    @Schema(maxItems = 15_000, description = "Those with figures, by name, never by ratio.")
        List<FunnelPoint> points,
    @Schema(maxItems = 64, description = "By births, from 30 on; empty without a level.")
        List<FunnelLimit> limits,
    FunnelOverdispersion overdispersion,
    @Schema(description = "Places with figures.") int received,
    @Schema(description = "Places there are.") int expected,
    @Schema(maxItems = 200, description = "Places without comparable figures, the first 200.")
        List<Ref> missing,
    @Schema(description = "Made-up figures are among them: số liệu minh họa.") boolean illustrative,
    @Schema(description = "What the funnel says; a title computed from the figures.")
        String sentenceVi,
    String sentenceEn) {}
