package vn.canbang.analytics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Units × periods.
 *
 * @param cells unit-major: index = unit index × number of periods + period index
 * @param received accepted reports
 * @param expected reports owed whose period has opened
 * @param areasReporting areas with at least one accepted report
 * @param areasTotal areas of the same level, those that owe nothing too
 */
@Schema(
    name = "Completeness",
    description =
        "Units × periods; cells are unit-major. Areas that owe nothing count in areasTotal.")
public record CompletenessView(
    NamedRef series,
    List<Ref> units,
    List<ReportingPeriod> periods,
    List<CellState> cells,
    int received,
    int expected,
    int areasReporting,
    int areasTotal) {}
