package vn.canbang.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.content.ContentFrame;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.view.FilledActivity;
import vn.canbang.report.view.FilledCells;
import vn.canbang.report.view.FilledOutput;
import vn.canbang.report.view.PreviousCells;

/** What a content is checked against, with what is shown of it. */
record Frame(
    ContentFrame content,
    FilledCells filled,
    List<FilledActivity> activities,
    List<FilledOutput> outputs,
    @Nullable PreviousCells previous,
    List<AcceptedCell> accepted,
    boolean illustrative) {}
