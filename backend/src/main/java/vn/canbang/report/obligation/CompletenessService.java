package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
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
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.text.SortKey;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** The matrix of who has reported for when. */
@ApplicationScoped
class CompletenessService {

  /** More columns than ten years of months cannot be read. */
  private static final int MAX_PERIODS = 120;

  private final ObligationRepository repository;
  private final SeriesRepository series;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;

  CompletenessService(
      ObligationRepository repository,
      SeriesRepository series,
      Organisations organisations,
      Areas areas,
      BusinessClock clock) {
    this.repository = repository;
    this.series = series;
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
    Series asked =
        series.visible(scope, seriesCode).stream()
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    List<ReportingPeriod> periods = periods(asked, from, to);
    List<CompletenessRow> rows =
        periods.isEmpty()
            ? List.of()
            : repository.matrix(
                scope,
                asked.id(),
                periods.getFirst().start(),
                periods.getLast().end(),
                organisation);
    Map<UUID, OrganisationRef> names =
        organisations.byIds(
            rows.stream().map(CompletenessRow::organisationId).collect(Collectors.toSet()));
    List<OrganisationRef> units =
        names.values().stream().sorted(Comparator.comparing(o -> SortKey.of(o.name()))).toList();
    return matrix(asked, periods, rows, units);
  }

  private CompletenessView matrix(
      Series asked,
      List<ReportingPeriod> periods,
      List<CompletenessRow> rows,
      List<OrganisationRef> units) {
    Map<UUID, Integer> unitAt = new HashMap<>();
    units.forEach(u -> unitAt.put(u.id(), unitAt.size()));
    Map<String, Integer> periodAt = new HashMap<>();
    periods.forEach(p -> periodAt.put(p.code(), periodAt.size()));
    CellState[] cells = new CellState[units.size() * periods.size()];
    Arrays.fill(cells, CellState.NO_OBLIGATION);
    int received = 0;
    int expected = 0;
    Set<UUID> reporting = new HashSet<>();
    for (CompletenessRow row : rows) {
      Integer unit = unitAt.get(row.organisationId());
      Integer period = periodAt.get(row.period());
      if (unit == null || period == null) {
        continue;
      }
      CellState cell = row.cell(clock);
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
        asked.ref(),
        units.stream().map(OrganisationRef::ref).toList(),
        periods,
        List.of(cells),
        received,
        expected,
        reporting.size(),
        Math.max(owing.size(), siblings(owing, periods)));
  }

  /** The areas beside those that owe reports, under the same next higher area. */
  private int siblings(Set<UUID> owing, List<ReportingPeriod> periods) {
    if (owing.isEmpty() || periods.isEmpty()) {
      return 0;
    }
    LocalDate end = periods.getLast().end();
    LocalDate on = end.isBefore(clock.today()) ? end : clock.today();
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

  private List<ReportingPeriod> periods(
      Series asked, @Nullable ReportingPeriod from, @Nullable ReportingPeriod to) {
    List<ReportingPeriod> all = asked.periodsUntil(clock.today());
    List<ReportingPeriod> chosen =
        all.stream()
            .filter(p -> from == null || !p.start().isBefore(from.start()))
            .filter(p -> to == null || !p.end().isAfter(to.end()))
            .toList();
    if (from == null && chosen.size() > 12) {
      return chosen.subList(chosen.size() - 12, chosen.size());
    }
    if (chosen.size() > MAX_PERIODS) {
      throw ProblemException.malformed(
          List.of(Fault.of("?from", "report.too-many-periods", null, MAX_PERIODS)));
    }
    return Collections.unmodifiableList(chosen);
  }
}
