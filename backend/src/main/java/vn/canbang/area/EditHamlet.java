package vn.canbang.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.canbang.area.reference.HamletType;

/** What may be corrected of a hamlet. */
@Schema(name = "EditHamlet")
public record EditHamlet(
    @Schema(description = "Without its type.") @NotBlank @Size(max = 100) String name,
    @NotNull HamletType type) {}
