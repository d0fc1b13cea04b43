package vn.canbang.document.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.document.recording.PlanDocument;
import vn.canbang.document.recording.RecordAs;

/** What a person made of an import. */
@Schema(description = "What a person made of an import.")
public record ConfirmPlanImport(
    @Schema(description = "The draft as corrected.") @NotNull @Valid PlanDocument draft,
    @NotNull RecordAs as,
    @Schema(description = "Code of the organisation that issues it.") @NotBlank @Size(max = 64)
        String issuer,
    @Schema(
            description =
                "Code of the area it is for: on the day of a document that is recorded, on the"
                    + " first day of the period of a draft.")
        @NotBlank
        @Size(max = 9)
        String area) {}
