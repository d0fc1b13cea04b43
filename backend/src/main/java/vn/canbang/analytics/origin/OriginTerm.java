package vn.canbang.analytics.origin;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.TermSide;

/** A side of an indicator with its cells. */
@Schema(description = "A side of an indicator with its cells.")
public record OriginTerm(
    TermSide side,
    String nameVi,
    String nameEn,
    @Nullable String expression,
    @Schema(description = "Null when a cell of it has no figure.") @Nullable Long total,
    List<OriginCell> cells) {}
