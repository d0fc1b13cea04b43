package vn.canbang.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The letter by which an agency gave its figures.")
public record AgencyLetter(
    @NotNull @Size(min = 1, max = 100) String number, @NotNull LocalDate issuedOn) {}
