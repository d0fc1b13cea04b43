package vn.canbang.calendar.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.WorkingCalendar;
import vn.canbang.shared.time.WorkingDays;

/** Working days out of the catalogue of public holidays. */
@ApplicationScoped
class HolidayCalendar implements WorkingCalendar {

  private static final OrgScope SCOPE = SystemScope.named("working-days");

  private final PublicHolidayRepository holidays;

  HolidayCalendar(PublicHolidayRepository holidays) {
    this.holidays = holidays;
  }

  @Override
  public WorkingDays days() {
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    for (PublicHoliday day : holidays.between(SCOPE, Dates.BEGINNING, Dates.OPEN_END)) {
      (day.view().kind() == HolidayKind.WORKING ? worked : off).add(day.view().day());
    }
    return new WorkingDays(off, worked);
  }
}
