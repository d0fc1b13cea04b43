package vn.canbang.calendar.holiday;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** Public holidays for others. */
public interface PublicHolidays {

  /** The name under which the state of the catalogue is kept. */
  String CATALOGUE = "public-holidays";

  /** From one day to another, both included, in order. One statement. */
  List<PublicHolidayView> between(OrgScope scope, LocalDate from, LocalDate to);
}
