package vn.canbang.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.Dates;

/**
 * What a unit is beside its name, for a time.
 *
 * @param value which zone; only of a fertility zone, and always there
 * @param source the decision that says so
 */
@Schema(name = "AreaAttribute")
public record AreaAttribute(
    @NotNull AreaAttributeKind kind,
    @Schema(description = "Which zone; only with FERTILITY_ZONE.") @Nullable FertilityZone value,
    @Schema(description = "First day; null when older than the records.")
        @Nullable LocalDate validFrom,
    @Schema(description = "First day after its last; null while it holds.")
        @Nullable LocalDate validTo,
    @Schema(description = "The decision that says so.", examples = "Quyết định số 861/QĐ-TTg")
        @NotBlank
        @Size(max = 500)
        String source) {

  LocalDate from() {
    return validFrom == null ? Dates.BEGINNING : validFrom;
  }

  LocalDate to() {
    return validTo == null ? Dates.OPEN_END : validTo;
  }

  boolean holdsOn(LocalDate day) {
    return !from().isAfter(day) && to().isAfter(day);
  }

  boolean overlaps(AreaAttribute other) {
    return kind == other.kind && from().isBefore(other.to()) && other.from().isBefore(to());
  }
}
