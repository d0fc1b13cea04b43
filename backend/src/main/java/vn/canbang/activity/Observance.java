package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.canbang.shared.time.Dates;

/** A day of the calendar, kept as data. */
@Entity
@Table(name = "observance")
@SuppressWarnings("NullAway.Init")
class Observance {

  @Id
  @Column(length = 64)
  private String code;

  @Column(length = 200)
  private String nameVi;

  @Column(length = 200)
  private String nameEn;

  private short dayOfMonth;

  private short monthOfYear;

  private LocalDate validFrom;

  private LocalDate validTo;

  private Instant changedAt;

  protected Observance() {}

  String code() {
    return code;
  }

  MonthDay day() {
    return MonthDay.of(monthOfYear, dayOfMonth);
  }

  ObservanceView view() {
    return new ObservanceView(code, nameVi, nameEn, dayOfMonth, monthOfYear);
  }

  ObservanceEntry entry() {
    return new ObservanceEntry(
        code,
        nameVi,
        nameEn,
        dayOfMonth,
        monthOfYear,
        validFrom.equals(Dates.BEGINNING) ? null : validFrom,
        validTo.equals(Dates.OPEN_END) ? null : validTo,
        changedAt);
  }
}
