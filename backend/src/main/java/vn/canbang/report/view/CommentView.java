package vn.canbang.report.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReturnCode;

/**
 * What a reviewer said.
 *
 * @param answeredIn the first revision that was sent afterwards; null while none was
 * @param cell key of a cell, {@code activity:<id>} or {@code narrative:<code>}
 */
@Schema(name = "ReportComment", description = "What a reviewer said of a cell, activity or answer.")
public record CommentView(
    String cell,
    ReturnCode code,
    String text,
    String by,
    Instant at,
    int revision,
    @Nullable Integer answeredIn) {}
