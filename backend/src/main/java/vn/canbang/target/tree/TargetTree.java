package vn.canbang.target.tree;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.time.ReportingPeriod;

/** A target over its area and those below. */
@Schema(description = "A target over its area and those below.")
public record TargetTree(
    ReportingPeriod period,
    @Schema(description = "The day whose map says what lies in what.") LocalDate mapDate,
    @Schema(maxItems = 15_000, description = "Each area before those below it.")
        List<TargetTreeRow> rows) {}
