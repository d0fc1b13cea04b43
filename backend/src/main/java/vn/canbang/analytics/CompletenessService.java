package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.obligation.Matrix;
import vn.canbang.report.obligation.MatrixRow;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.Timeliness;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SortKey;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** The matrix of who has reported for when. */
@ApplicationScoped
class CompletenessService {

  private final Obligations obligations;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;

  CompletenessService(
      Obligations obligations, Organisations organisations, Areas areas, BusinessClock clock) {
    this.obligations = obligations;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
  }

  @Transactional
  CompletenessView of(
      OrgScope scope,
      String seriesCode,
      @Nullable ReportingPeriod from,
      @Nullable ReportingPeriod to,
      @Nullable UUID organisation) {
    Matrix matrix =
        obligations
            .matrix(scope, seriesCode, from, to, organisation)
            .orElseThrow(ProblemException::notFound);
    Map<UUID, OrganisationRef> names =
        organisations.byIds(
            matrix.rows().stream().map(MatrixRow::organisationId).collect(Collectors.toSet()),
            matrix.periods().isEmpty() ? clock.today() : day(matrix.periods()));
    List<OrganisationRef> units =
        names.values().stream().sorted(Comparator.comparing(o -> SortKey.of(o.name()))).toList();
    return view(matrix, units);
  }

  private CompletenessView view(Matrix matrix, List<OrganisationRef> units) {
    List<ReportingPeriod> periods = matrix.periods();
    Map<UUID, Integer> unitAt = new HashMap<>();
    units.forEach(u -> unitAt.put(u.id(), unitAt.size()));
    Map<String, Integer> periodAt = new HashMap<>();
    periods.forEach(p -> periodAt.put(p.code(), periodAt.size()));
    CellState[] cells = new CellState[units.size() * periods.size()];
    Arrays.fill(cells, CellState.NO_OBLIGATION);
    int received = 0;
    int expected = 0;
    Set<UUID> reporting = new HashSet<>();
    for (MatrixRow row : matrix.rows()) {
      Integer unit = unitAt.get(row.organisationId());
      Integer period = periodAt.get(row.period());
      if (unit == null || period == null) {
        continue;
      }
      CellState cell = cell(row);
      cells[unit * periods.size() + period] = cell;
      if (cell != CellState.NOT_DUE) {
        expected++;
      }
      if (cell == CellState.ACCEPTED) {
        received++;
        UUID area = units.get(unit).areaId();
        if (area != null) {
          reporting.add(area);
        }
      }
    }
    Set<UUID> owing =
        units.stream()
            .map(OrganisationRef::areaId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    return new CompletenessView(
        matrix.series(),
        units.stream().map(OrganisationRef::ref).toList(),
        periods,
        List.of(cells),
        received,
        expected,
        reporting.size(),
        Math.max(owing.size(), siblings(owing, periods)));
  }

  /** The last day of the periods, or today while they run. */
  private LocalDate day(List<ReportingPeriod> periods) {
    LocalDate end = periods.getLast().end();
    return end.isBefore(clock.today()) ? end : clock.today();
  }

  /** The areas beside those that owe reports, under the same next higher area. */
  private int siblings(Set<UUID> owing, List<ReportingPeriod> periods) {
    if (owing.isEmpty() || periods.isEmpty()) {
      return 0;
    }
    LocalDate on = day(periods);
    Set<UUID> above = new HashSet<>();
    for (UUID area : owing) {
      areas.ancestors(area, on).stream().findFirst().map(AreaRef::id).ifPresent(above::add);
      if (above.size() > 1) {
        // Units of several areas: only what they cover themselves can be told.
        return owing.size();
      }
    }
    return above.stream().mapToInt(a -> areas.children(a, on).size()).sum();
  }

  /** An accepted revision counts while its amendment is in the making. */
  private CellState cell(MatrixRow row) {
    if (row.acceptedRevision() != null) {
      return CellState.ACCEPTED;
    }
    CellState unsent =
        switch (Timeliness.of(row.opensOn(), row.dueAt(), null, row.leave(), clock)) {
          case NOT_DUE -> CellState.NOT_DUE;
          case OVERDUE, LATE -> CellState.OVERDUE;
          case DUE, EXTENDED, ON_TIME, UNSET, WAIVED -> CellState.DUE;
        };
    return switch (row.state()) {
      case null -> unsent;
      case DRAFT -> unsent == CellState.OVERDUE ? CellState.OVERDUE : CellState.DRAFT;
      case SUBMITTED -> CellState.SUBMITTED;
      case RETURNED -> CellState.RETURNED;
      case ACCEPTED -> CellState.ACCEPTED;
    };
  }
}
