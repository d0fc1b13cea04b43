package vn.canbang.shared.time;

/** The working days of the country, by the catalogue of public holidays. */
public interface WorkingCalendar {

  /** As the catalogue has them now. One statement. */
  WorkingDays days();
}
