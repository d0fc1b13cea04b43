package vn.canbang.calendar.holiday;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of the catalogue of public holidays.
 *
 * @param source the law or the announcement it rests on
 */
@Schema(name = "PublicHoliday")
public record PublicHolidayView(
    LocalDate day,
    HolidayKind kind,
    @Schema(examples = "Tết Nguyên đán") String nameVi,
    @Schema(examples = "Lunar New Year") String nameEn,
    @Schema(examples = "Bộ luật Lao động số 45/2019/QH14, Điều 112") String source,
    long version) {}
