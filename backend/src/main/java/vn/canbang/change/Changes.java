package vn.canbang.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the feed. */
@Schema(name = "Changes", description = "A part of the feed of changes, oldest first.")
public record Changes(
    @Schema(
            description = "At most limit changes in the order of their numbers; may be empty.",
            required = true,
            maxItems = ChangeResource.MOST)
        List<ChangeView> items,
    @Schema(
            description =
                "What to give as after in the next call, also when items is empty: it goes past"
                    + " what the caller may not see.",
            examples = "1204-9f2b6c1d0e3a4857",
            pattern = "^" + Cursor.WRITTEN + "$",
            maxLength = 33)
        String next,
    @Schema(
            description =
                "Whether to ask again at once. When false everything up to now has been told.")
        boolean more) {}
