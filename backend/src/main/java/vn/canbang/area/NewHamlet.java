package vn.canbang.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.reference.HamletType;

/**
 * A hamlet or residential group to be added to a commune.
 *
 * @param name without its type: "Bãi Nhà"
 */
@Schema(name = "NewHamlet")
public record NewHamlet(
    @Schema(description = "Without its type.", examples = "Bãi Nhà") @NotBlank @Size(max = 100)
        String name,
    @NotNull HamletType type,
    @Schema(description = "Since when; the business day when left out.")
        @Nullable LocalDate validFrom) {}
