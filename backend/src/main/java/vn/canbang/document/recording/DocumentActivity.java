package vn.canbang.document.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityCategory;
import vn.canbang.activity.draft.CoordinatorDraft;
import vn.canbang.activity.draft.OutputDraft;
import vn.canbang.activity.draft.TimeRuleDraft;

/** An activity of a document. */
@Schema(description = "An activity of a document.")
public record DocumentActivity(
    @Schema(description = "Its number in the document.", examples = "II.1")
        @NotBlank
        @Size(max = 32)
        String code,
    @Schema(description = "Code of the section it stands in.") @Size(max = 32)
        @Nullable String section,
    @NotBlank @Size(max = 1000) String title,
    @Size(max = 8000) @Nullable String description,
    @NotNull ActivityCategory category,
    @Schema(description = "Code of who leads.") @Size(max = 64) @Nullable String lead,
    @Schema(description = "Who leads, in the document's words.") @Size(max = 500)
        @Nullable String leadText,
    @NotNull @Size(max = 100) List<@Valid @NotNull CoordinatorDraft> coordinators,
    @Schema(description = "When, in the document's words.", examples = "Tháng 1 hằng năm")
        @Size(max = 1000)
        @Nullable String scheduleText,
    @NotNull @Size(max = 20) List<@Valid @NotNull TimeRuleDraft> rules,
    @Size(max = 1000) @Nullable String location,
    @Size(max = 2000) @Nullable String audience,
    @Min(0) @Max(10000000) @Nullable Integer expectedParticipants,
    @Schema(description = "Có kế hoạch riêng.") boolean separatePlan,
    @NotNull @Size(max = 50) List<@Valid @NotNull OutputDraft> outputs,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> materials,
    @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> channels) {}
