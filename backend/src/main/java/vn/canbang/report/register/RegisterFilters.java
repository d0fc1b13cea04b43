package vn.canbang.report.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.BusinessClock;

/** Reads what both questions are narrowed by. */
@ApplicationScoped
class RegisterFilters {

  private final Organisations organisations;
  private final BusinessClock clock;

  RegisterFilters(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Days that are left out are the year's first and today. */
  RegisterFilter of(
      @Nullable String series,
      @Nullable String organisation,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    LocalDate last = to == null ? clock.today() : to;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    if (first.isAfter(last)) {
      throw ProblemException.malformed(
          List.of(Fault.of("?from", "report.register-days", first.toString(), last)));
    }
    if (first.isBefore(last.minusYears(1).plusDays(1))) {
      throw ProblemException.malformed(
          List.of(Fault.of("?from", "report.register-year", first.toString())));
    }
    return new RegisterFilter(
        series,
        organisation == null
            ? null
            : organisations
                .byCode(organisation)
                .map(OrganisationRef::id)
                .orElseThrow(
                    () ->
                        ProblemException.malformed(
                            List.of(
                                Fault.of(
                                    "?organisation",
                                    "report.organisation-unknown",
                                    organisation)))),
        first,
        last);
  }
}
