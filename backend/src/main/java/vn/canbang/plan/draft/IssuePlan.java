package vn.canbang.plan.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the registry (văn thư) gave the document. */
@Schema(description = "What the registry (văn thư) gave the document.")
public record IssuePlan(
    @Schema(description = "Number and symbol.", examples = "12/KH-TTYT") @NotBlank @Size(max = 64)
        String number,
    @NotNull LocalDate issuedOn,
    @Schema(examples = "Kiên Hải") @NotBlank @Size(max = 200) String place,
    @Valid @NotNull SignatoryDraft signatory) {}
