package vn.canbang.calendar.holiday;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day that is not worked, or is in exchange for another. */
@Entity
@Table(name = "public_holiday")
@SuppressWarnings("NullAway.Init") // Filled by Hibernate.
class PublicHoliday {

  @Id private LocalDate onDay;

  @Enumerated(EnumType.STRING)
  private HolidayKind kind;

  private String nameVi;
  private String nameEn;
  private String source;

  @Version private long version;

  protected PublicHoliday() {}

  PublicHoliday(LocalDate onDay, PutPublicHoliday wanted) {
    this.onDay = onDay;
    write(wanted);
  }

  /** Is from now on as wanted. */
  final void write(PutPublicHoliday wanted) {
    kind = wanted.kind();
    nameVi = wanted.nameVi().strip();
    nameEn = wanted.nameEn().strip();
    source = wanted.source().strip();
  }

  long version() {
    return version;
  }

  PublicHolidayView view() {
    return new PublicHolidayView(onDay, kind, nameVi, nameEn, source, version);
  }
}
