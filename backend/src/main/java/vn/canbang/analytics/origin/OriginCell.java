package vn.canbang.analytics.origin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.origin.OriginFigure;
import vn.canbang.shared.paging.Page;

/** A cell of a term with the figures that its sum is made of. */
@Schema(description = "A cell of a term with the figures that its sum is made of.")
public record OriginCell(
    CellKey cell,
    @Schema(description = "Data element and part.") String nameVi,
    String nameEn,
    @Schema(description = "How many times it goes into the term.") int weight,
    @Schema(
            description =
                "Its sum, or of a stock the last of the period; null without a figure, or when the"
                    + " figures cannot be had on this map.")
        @Nullable Long total,
    @Schema(description = "By period and area; more of them with cell and cursor.")
        Page<OriginFigure> figures) {}
