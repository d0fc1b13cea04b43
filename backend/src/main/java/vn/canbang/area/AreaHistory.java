package vn.canbang.area;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was and what became of it.
 *
 * @param episodes of the same code, oldest first: other units may be among them
 * @param today in which units its territory lies on the business day, through all reforms
 */
@Schema(name = "AreaHistory")
public record AreaHistory(
    AreaView area,
    @Schema(description = "All that bore its code, oldest first; other units may be among them.")
        List<AreaView> episodes,
    @Schema(description = "What it was made from, one step back.") List<AreaLink> predecessors,
    @Schema(description = "What it became, one step on.") List<AreaLink> successors,
    @Schema(
            description =
                "Of a unit that ended and of which nothing says what it became as a whole: what the"
                    + " units inside it became, one step on.")
        List<AreaView> insideBecame,
    @Schema(
            description =
                "The units in which it lies on the business day, through all reforms; empty where"
                    + " nothing says so.")
        List<AreaLink> today,
    @Schema(description = "False: its figures make no series on the map of the business day.")
        boolean comparable,
    @Schema(description = "Why not, in Vietnamese.") @Nullable String reasonVi,
    @Schema(description = "Why not, in English.") @Nullable String reasonEn) {}
