package vn.canbang.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The minutes (biên bản) that all participants signed.")
public record AgreeReconciliation(
    @NotNull @Size(min = 1, max = 100) String minutesNumber, @NotNull LocalDate signedOn) {}
