package vn.canbang.report.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The count of a thôn or a collaborator that differs from the revision before.
 *
 * @param label of the line, by which it is known again
 * @param cells what it adds to cells, where that differs
 */
@Schema(
    description = "The count of a thôn or a collaborator that differs from the revision before.")
public record LineChange(String label, PartChange change, List<CellChange> cells) {}
