package vn.canbang.analytics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far plans have come by a day.
 *
 * @param rows by name; activities in the order of their plans
 * @param total over all rows
 */
@Schema(name = "ActivityProgress", description = "Activities done of those due by a day.")
public record ActivityProgressView(
    LocalDate on,
    ProgressBy by,
    @Schema(required = true, maxItems = ActivityProgressQueries.MOST)
        List<ActivityProgressRow> rows,
    ActivityProgressRow total) {}
