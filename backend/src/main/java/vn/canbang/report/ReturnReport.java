package vn.canbang.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.ReturnCode;

/** Why a report goes back: a reason, or at least one comment, is needed. */
@Schema(description = "Why a report goes back: a reason or at least one comment is needed.")
public record ReturnReport(
    @Nullable ReturnCode reasonCode,
    @Size(max = 2000) @Nullable String reason,
    @Size(max = 200) @Nullable List<@Valid NewComment> comments) {}
