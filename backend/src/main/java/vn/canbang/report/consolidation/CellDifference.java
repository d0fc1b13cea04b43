package vn.canbang.report.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** A figure of a unit below that changed since it was added up. */
@Schema(description = "A figure of a unit below that changed since it was added up.")
public record CellDifference(
    Ref organisation, String cell, @Nullable Integer pinned, @Nullable Integer now) {}
