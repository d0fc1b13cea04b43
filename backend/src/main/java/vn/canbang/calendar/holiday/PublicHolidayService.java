package vn.canbang.calendar.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Keeps the catalogue of public holidays; only who administers everything changes it. */
@ApplicationScoped
class PublicHolidayService implements PublicHolidays {

  private final PublicHolidayRepository holidays;
  private final Catalogues catalogues;
  private final Audit audit;

  PublicHolidayService(PublicHolidayRepository holidays, Catalogues catalogues, Audit audit) {
    this.holidays = holidays;
    this.catalogues = catalogues;
    this.audit = audit;
  }

  @Override
  public List<PublicHolidayView> between(OrgScope scope, LocalDate from, LocalDate to) {
    return holidays.between(scope, from, to).stream().map(PublicHoliday::view).toList();
  }

  @Transactional
  PublicHolidayView put(
      OrgScope scope, LocalDate day, @Nullable String ifMatch, PutPublicHoliday wanted) {
    requireRight(scope);
    Optional<PublicHoliday> known = holidays.find(scope, day);
    PublicHolidayView before = known.map(PublicHoliday::view).orElse(null);
    if (known.isPresent()) {
      EntityTags.require(ifMatch, known.get().version());
      known.get().write(wanted);
    } else {
      holidays.persist(new PublicHoliday(day, wanted));
    }
    PublicHolidayView after = changed(scope, day).orElseThrow();
    audit.record(
        scope, "PUBLIC_HOLIDAY_PUT", "public-holiday", day.toString(), null, before, after, null);
    return after;
  }

  @Transactional
  void delete(OrgScope scope, LocalDate day, @Nullable String ifMatch) {
    requireRight(scope);
    PublicHoliday known = holidays.find(scope, day).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, known.version());
    PublicHolidayView before = known.view();
    holidays.delete(known);
    changed(scope, day);
    audit.record(
        scope,
        "PUBLIC_HOLIDAY_DELETED",
        "public-holiday",
        day.toString(),
        null,
        before,
        null,
        null);
  }

  private Optional<PublicHolidayView> changed(OrgScope scope, LocalDate day) {
    holidays.flush();
    catalogues.changed(CATALOGUE);
    return holidays.find(scope, day).map(PublicHoliday::view);
  }

  private static void requireRight(OrgScope scope) {
    if (!scope.holds(Role.ADMIN, null)) {
      throw ProblemException.forbidden();
    }
  }
}
