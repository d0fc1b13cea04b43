package vn.canbang.calendar.holiday;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the catalogue of public holidays as it is to be. */
@Schema(name = "PutPublicHoliday")
public record PutPublicHoliday(
    @NotNull HolidayKind kind,
    @NotBlank @Size(max = 200) String nameVi,
    @NotBlank @Size(max = 200) String nameEn,
    @Schema(description = "The law or the announcement it rests on.") @NotBlank @Size(max = 300)
        String source) {}
