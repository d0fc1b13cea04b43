package vn.canbang.activity.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days to which it is moved, both included, and why. */
@Schema(description = "The days to which it is moved, both included, and why.")
public record PostponeOccurrence(
    @NotNull LocalDate from, @NotNull LocalDate to, @NotBlank @Size(max = 1000) String reason) {}
