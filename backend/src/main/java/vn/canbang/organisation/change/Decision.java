package vn.canbang.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The document on which a change rests. */
@Schema(description = "The document on which a change rests.")
public record Decision(
    @Schema(description = "As the document writes it.", examples = "1234/QĐ-UBND")
        @NotBlank
        @Size(max = 100)
        String number,
    @Nullable LocalDate issuedOn,
    @Schema(examples = "UBND tỉnh Kiên Giang") @Size(max = 300) @Nullable String issuer,
    @Size(max = 500) @Nullable String title) {}
