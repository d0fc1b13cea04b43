package vn.canbang.document.recording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.plan.document.DutyMode;
import vn.canbang.plan.document.DutyRole;

/** What a document gives units to do. */
@Schema(description = "What a document gives units to do.")
public record DocumentDuty(
    @Schema(description = "Its number in the document.", examples = "III.1")
        @NotBlank
        @Size(max = 32)
        String code,
    @Schema(description = "How the document calls the units.", examples = "Trạm Y tế các xã")
        @NotBlank
        @Size(max = 500)
        String organisationText,
    @Schema(description = "Codes of the units or groups meant; none when nobody in the system is.")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 64) String> organisations,
    @NotNull DutyRole role,
    @NotNull DutyMode mode,
    @NotNull @Size(max = 100) List<@NotBlank @Size(max = 8000) String> tasks) {}
