package vn.canbang.document.recording;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan already issued on paper, to be recorded with the gaps of its copy. */
@Schema(description = "A plan already issued on paper, to be recorded with the gaps of its copy.")
public record RecordPlan(
    @NotNull @Valid PlanDocument document,
    @Schema(description = "Code of the organisation that issued it.") @NotBlank @Size(max = 64)
        String issuer,
    @Schema(description = "Code, on the day of the document, of the area it is for.")
        @NotBlank
        @Size(max = 9)
        String area) {}
