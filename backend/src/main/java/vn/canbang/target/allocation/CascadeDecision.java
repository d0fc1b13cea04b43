package vn.canbang.target.allocation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision that hands a target down; a draft may lack parts of it. */
@Schema(description = "The decision that hands a target down; a draft may lack parts of it.")
public record CascadeDecision(
    @Schema(examples = "45/QĐ-TTYT") @Size(max = 64) @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Size(max = 300) @Nullable String issuer,
    @Size(max = 500) @Nullable String title) {}
