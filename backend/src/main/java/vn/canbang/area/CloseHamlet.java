package vn.canbang.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a hamlet. */
@Schema(name = "CloseHamlet")
public record CloseHamlet(
    @Schema(description = "The first day on which it no longer exists.") @NotNull LocalDate on,
    @NotBlank @Size(max = 2_000) String reason) {}
