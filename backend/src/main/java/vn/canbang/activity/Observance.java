package vn.canbang.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

  protected Observance() {}

  String code() {
    return code;
  }

  ObservanceView view() {
    return new ObservanceView(code, nameVi, nameEn, dayOfMonth, monthOfYear);
  }
}
