package vn.canbang.plan.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.ReportingFrequency;

/** A report that a plan asks for. */
@Schema(description = "A report that a plan asks for.")
public record ReportingDutyDraft(
    @Size(max = 500) @Nullable String fromText,
    @Schema(description = "Code of the unit or group that reports.") @Size(max = 64)
        @Nullable String from,
    @Size(max = 500) @Nullable String toText,
    @Schema(description = "Codes of those who receive it.") @NotNull @Size(max = 20)
        List<@NotBlank @Size(max = 64) String> to,
    @Size(max = 500) @Nullable String viaText,
    @Schema(description = "Code of the unit through which it goes (đầu mối).") @Size(max = 64)
        @Nullable String via,
    @Schema(
            description =
                "The date in the text; whether that day is still in time is said by dueText.")
        @Nullable LocalDate dueOn,
    @Schema(examples = "trước ngày 20/11/2024") @Size(max = 500) @Nullable String dueText,
    @NotNull @Size(max = 6) List<@NotNull ReportingFrequency> frequency,
    @Schema(description = "What is to be reported.") @NotBlank @Size(max = 2000) String what) {}
