package vn.canbang.report.consolidation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a consolidated figure comes from. */
@Schema(description = "Where a consolidated figure comes from.")
public record CellLineage(String key, @Nullable Integer value, List<CellSource> sources) {}
