package vn.canbang.calendar.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue of public holidays, which everybody signed in reads. */
@ApplicationScoped
class PublicHolidayRepository implements PanacheRepositoryBase<PublicHoliday, LocalDate> {

  List<PublicHoliday> between(OrgScope scope, LocalDate from, LocalDate to) {
    return find("onDay between ?1 and ?2 order by onDay", from, to).list();
  }

  Optional<PublicHoliday> find(OrgScope scope, LocalDate day) {
    return findByIdOptional(day);
  }
}
