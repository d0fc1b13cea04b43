package vn.canbang.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reports to accept together, and a note on all of them. */
@Schema(description = "Reports to accept together, and a note on all of them.")
public record AcceptReports(
    @NotNull @NotEmpty @Size(max = 200) List<@Valid ReportToAccept> reports,
    @Size(max = 2000) @Nullable String note) {}
