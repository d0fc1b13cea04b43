package vn.canbang.report.consolidation;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.http.Ref;

/**
 * A unit below.
 *
 * @param state of its report as its receiver knows it; NONE while nothing was received
 * @param revision received last
 * @param pinnedRevision the one that the consolidated report adds up
 * @param cells figures of the pinned revision, else of the accepted one
 * @param ratio boys per 100 girls of these figures; null without girls
 */
@Schema(description = "A unit below: how its report stands and what it brings.")
public record ChildReport(
    Ref organisation,
    ChildState state,
    @Nullable Integer revision,
    @Nullable Integer acceptedRevision,
    @Nullable Integer pinnedRevision,
    Timeliness timeliness,
    Map<String, Integer> cells,
    @Nullable Double ratio) {}
