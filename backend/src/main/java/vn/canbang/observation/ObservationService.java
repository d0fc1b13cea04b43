package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Writes counts and keeps exactly one of them in force for each cell, area and period. */
@ApplicationScoped
class ObservationService implements Observations {

  private final ObservationRepository observations;
  private final ObservationHistoryRepository history;
  private final NewObservationQueries added;
  private final RelativeQueries relatives;
  private final RollUps rollUps;
  private final TallyService tallies;
  private final BulkService bulk;
  private final BusinessClock clock;

  ObservationService(
      ObservationRepository observations,
      ObservationHistoryRepository history,
      NewObservationQueries added,
      RelativeQueries relatives,
      RollUps rollUps,
      TallyService tallies,
      BulkService bulk,
      BusinessClock clock) {
    this.observations = observations;
    this.history = history;
    this.added = added;
    this.relatives = relatives;
    this.rollUps = rollUps;
    this.tallies = tallies;
    this.bulk = bulk;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void recordFromReport(OrgScope scope, ObservationBatch batch) {
    recordFromReports(scope, List.of(batch));
  }

  @Override
  @Transactional
  public void recordFromReports(OrgScope scope, List<ObservationBatch> batches) {
    if (batches.isEmpty()) {
      return;
    }
    Instant now = clock.now();
    Set<UUID> areas = batches.stream().map(ObservationBatch::areaId).collect(Collectors.toSet());
    hold(areas, years(batches));
    refuseAboveOrBelow(
        scope,
        batches.stream()
            .map(one -> new Write(one.areaId(), one.period(), one.values().keySet()))
            .toList());
    Known known =
        known(
            scope,
            areas,
            batches.stream().map(b -> b.period().start()).min(LocalDate::compareTo).orElseThrow(),
            batches.stream().map(b -> b.period().end()).max(LocalDate::compareTo).orElseThrow());
    Map<OfReport, List<Observation>> standing =
        observations.ofReports(scope, batches).stream()
            .collect(Collectors.groupingBy(OfReport::of));
    for (ObservationBatch batch : batches) {
      dropWhatIsGone(batch, standing.getOrDefault(OfReport.of(batch), List.of()), known, now);
      take(batch, known, now);
    }
    added.insert(known.made());
    List<ObservationBatch> counted =
        batches.stream().filter(one -> one.status() != ObservationStatus.REPORTED).toList();
    if (!counted.isEmpty()) {
      count(
          counted.stream().map(ObservationBatch::areaId).collect(Collectors.toSet()),
          years(counted));
    }
  }

  private static Set<Integer> years(List<ObservationBatch> batches) {
    return batches.stream().map(b -> b.period().end().getYear()).collect(Collectors.toSet());
  }

  /** The report that figures came from. */
  private record OfReport(String series, UUID organisation, String period) {

    static OfReport of(ObservationBatch batch) {
      return new OfReport(batch.series(), batch.organisationId(), batch.reportPeriod());
    }

    static OfReport of(Observation row) {
      return new OfReport(
          String.valueOf(row.series()), row.organisationId(), String.valueOf(row.reportPeriod()));
    }
  }

  private void take(ObservationBatch batch, Known known, Instant now) {
    batch
        .values()
        .forEach(
            (cell, value) -> {
              List<Observation> rows = known.rows(batch.areaId(), cell);
              Optional<Observation> mine =
                  mine(rows, batch.period(), ObservationSource.REPORT, batch.organisationId());
              if (mine.isEmpty()) {
                Observation made = Observation.reported(batch, cell, value, now);
                known.made().add(made);
                rows.add(made);
              } else if (replaces(batch, mine.get(), value)) {
                history.persist(mine.get().past(now));
                mine.get().take(batch, value, now);
              }
              settle(rows, batch.period().code());
            });
  }

  /** Lets nobody else change figures of these areas, and makes those of whole years single ones. */
  private void hold(Collection<UUID> areas, Collection<Integer> years) {
    tallies.hold(areas);
    List<Observation> figures = bulk.unpack(areas, years);
    if (!figures.isEmpty()) {
      added.insert(figures);
      count(areas, years);
    }
  }

  /** What indicators are summed from follows in the same transaction. */
  private void count(Collection<UUID> areas, Collection<Integer> years) {
    observations.flush();
    tallies.refresh(areas, years);
  }

  /** An accepted figure stays until another revision is accepted. */
  private static boolean replaces(ObservationBatch batch, Observation row, int value) {
    return batch.status().compareTo(row.status()) >= 0 && !row.saysTheSame(batch, value);
  }

  /** A cell that the revision no longer fills is no longer known. */
  private void dropWhatIsGone(
      ObservationBatch batch, List<Observation> standing, Known known, Instant now) {
    for (Observation row : standing) {
      if (row.areaId().equals(batch.areaId())
          && row.period().equals(batch.period().code())
          && !batch.values().containsKey(row.cell())
          && batch.status().compareTo(row.status()) >= 0) {
        remove(row, known, now);
      }
    }
  }

  @Override
  @Transactional
  public void withdraw(OrgScope scope, String series, UUID organisationId, String reportPeriod) {
    Instant now = clock.now();
    List<Observation> rows =
        observations.ofReport(scope, series, organisationId, reportPeriod).stream()
            .filter(row -> row.status() == ObservationStatus.REPORTED)
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    Known known = around(scope, rows);
    rows.forEach(row -> remove(row, known, now));
  }

  private Known around(OrgScope scope, List<Observation> rows) {
    return known(
        scope,
        rows.stream().map(Observation::areaId).distinct().toList(),
        rows.stream().map(Observation::periodStart).min(LocalDate::compareTo).orElseThrow(),
        rows.stream().map(Observation::periodEnd).max(LocalDate::compareTo).orElseThrow());
  }

  private void remove(Observation row, Known known, Instant now) {
    history.persist(row.past(now));
    observations.delete(row);
    List<Observation> rows = known.rows(row.areaId(), row.cell());
    rows.remove(row);
    settle(rows, row.period());
  }

  @Override
  @Transactional
  public void importCounts(OrgScope scope, List<ImportedCounts> counts) {
    if (counts.isEmpty()) {
      return;
    }
    Instant now = clock.now();
    List<UUID> areas = counts.stream().map(ImportedCounts::areaId).distinct().toList();
    Set<Integer> years =
        counts.stream().map(c -> c.period().end().getYear()).collect(Collectors.toSet());
    hold(areas, years);
    refuseAboveOrBelow(
        scope,
        counts.stream()
            .map(one -> new Write(one.areaId(), one.period(), one.values().keySet()))
            .toList());
    Known known =
        known(
            scope,
            areas,
            counts.stream().map(c -> c.period().start()).min(LocalDate::compareTo).orElseThrow(),
            counts.stream().map(c -> c.period().end()).max(LocalDate::compareTo).orElseThrow());
    for (ImportedCounts one : counts) {
      one.values()
          .forEach(
              (cell, value) -> {
                List<Observation> rows = known.rows(one.areaId(), cell);
                Optional<Observation> mine =
                    mine(rows, one.period(), ObservationSource.IMPORT, one.organisationId());
                if (mine.isEmpty()) {
                  Observation made = Observation.imported(one, cell, value, now);
                  known.made().add(made);
                  rows.add(made);
                } else if (mine.get().value() != value) {
                  history.persist(mine.get().past(now));
                  mine.get().take(one, value, now);
                }
                settle(rows, one.period().code());
              });
    }
    added.insert(known.made());
    count(areas, years);
  }

  @Override
  public void importYears(OrgScope scope, FigureImport of, Iterator<ImportedYear> rows) {
    bulk.take(of, rows);
  }

  @Override
  @Transactional
  public void agree(OrgScope scope, List<AgreedCounts> counts) {
    if (counts.isEmpty()) {
      return;
    }
    Instant now = clock.now();
    List<UUID> areas = counts.stream().map(AgreedCounts::areaId).distinct().toList();
    Set<Integer> years =
        counts.stream().map(c -> c.period().end().getYear()).collect(Collectors.toSet());
    hold(areas, years);
    Known known =
        known(
            scope,
            areas,
            counts.stream().map(c -> c.period().start()).min(LocalDate::compareTo).orElseThrow(),
            counts.stream().map(c -> c.period().end()).max(LocalDate::compareTo).orElseThrow());
    for (AgreedCounts one : counts) {
      one.values()
          .forEach(
              (cell, value) -> {
                List<Observation> rows = known.rows(one.areaId(), cell);
                Optional<Observation> mine = agreed(rows, one);
                if (mine.isEmpty()) {
                  Observation made = Observation.agreed(one, cell, value, now);
                  known.made().add(made);
                  rows.add(made);
                } else if (!mine.get().saysTheSame(one, value)) {
                  history.persist(mine.get().past(now));
                  mine.get().take(one, value, now);
                }
                settle(rows, one.period().code());
              });
    }
    added.insert(known.made());
    count(areas, years);
  }

  /** The agreed row to be replaced, if any; refuses what another session holds. */
  private static Optional<Observation> agreed(List<Observation> rows, AgreedCounts counts) {
    for (Observation row : rows) {
      if (row.source() == ObservationSource.AGREEMENT
          && !row.periodStart().isAfter(counts.period().end())
          && !row.periodEnd().isBefore(counts.period().start())) {
        boolean samePeriod = row.period().equals(counts.period().code());
        // Of two that are longer than what they stand for neither could say what it stands for.
        boolean bothLong = !samePeriod && row.span() > 1 && counts.period().months().size() > 1;
        if (!row.agreedIn(counts.session()) || bothLong) {
          throw ProblemException.conflict(
              "observation.agreed-elsewhere", row.cell().toString(), row.period());
        }
        if (samePeriod) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  @Transactional
  public void withdrawAgreed(OrgScope scope, UUID session) {
    Instant now = clock.now();
    List<Observation> rows = observations.ofAgreement(scope, session);
    if (rows.isEmpty()) {
      return;
    }
    Set<UUID> areas = rows.stream().map(Observation::areaId).collect(Collectors.toSet());
    tallies.hold(areas);
    Known known = around(scope, rows);
    rows.forEach(row -> remove(row, known, now));
    count(areas, rows.stream().map(row -> row.periodEnd().getYear()).collect(Collectors.toSet()));
  }

  /** The row to be replaced, if any; refuses what would count twice or take another's place. */
  private static Optional<Observation> mine(
      List<Observation> rows,
      ReportingPeriod period,
      ObservationSource source,
      UUID organisationId) {
    for (Observation row : rows) {
      boolean samePeriod = row.period().equals(period.code());
      if (!samePeriod
          && row.source() != ObservationSource.AGREEMENT
          && !row.periodStart().isAfter(period.end())
          && !row.periodEnd().isBefore(period.start())) {
        throw ProblemException.conflict(
            "observation.overlap", row.cell().toString(), period.code(), row.period());
      }
      if (samePeriod && row.source() == source) {
        if (!row.organisationId().equals(organisationId)) {
          throw ProblemException.conflict(
              "observation.other-organisation", row.cell().toString(), period.code());
        }
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static void settle(List<Observation> rows, String period) {
    Optional<Observation> first =
        rows.stream().filter(row -> row.period().equals(period)).min(Observation.PRECEDENCE);
    for (Observation row : rows) {
      if (row.period().equals(period)) {
        row.standBack(first.isPresent() && row == first.get());
      }
    }
  }

  @Override
  public AcceptedCells accepted(
      OrgScope scope, UUID areaId, ReportingPeriod period, Collection<CellKey> cells) {
    return rollUps.accepted(scope, areaId, period, cells);
  }

  /** In a transaction, for PostgreSQL hands out rows bit by bit only there. */
  @Override
  @Transactional
  public RollUp rollUp(
      OrgScope scope, Collection<AreaRef> areas, List<Window> windows, Collection<CellKey> cells) {
    return rollUps.rollUp(scope, areas, windows, Set.copyOf(cells));
  }

  /** What is about to be written. */
  private record Write(UUID areaId, ReportingPeriod period, Set<CellKey> cells) {}

  private void refuseAboveOrBelow(OrgScope scope, List<Write> writes) {
    LocalDate from =
        writes.stream().map(w -> w.period().start()).min(LocalDate::compareTo).orElseThrow();
    LocalDate to =
        writes.stream().map(w -> w.period().end()).max(LocalDate::compareTo).orElseThrow();
    Set<UUID> areas = writes.stream().map(Write::areaId).collect(Collectors.toSet());
    Map<UUID, List<RelativeQueries.Relative>> found = relatives.of(scope, areas, from, to);
    for (Write write : writes) {
      Set<String> elements =
          write.cells().stream().map(CellKey::element).collect(Collectors.toSet());
      for (var other : found.getOrDefault(write.areaId(), List.of())) {
        if (elements.contains(other.element())
            && !other.from().isAfter(write.period().end())
            && !other.to().isBefore(write.period().start())) {
          throw ProblemException.conflict(
              "observation.other-level", other.element(), write.period().code());
        }
      }
    }
  }

  private Known known(OrgScope scope, Collection<UUID> areas, LocalDate from, LocalDate to) {
    Known known = new Known(new HashMap<>(), new ArrayList<>());
    observations
        .touching(scope, areas, from, to)
        .forEach(row -> known.rows(row.areaId(), row.cell()).add(row));
    return known;
  }

  /**
   * The rows around what is written, by area and cell.
   *
   * @param made those among them that are not written yet
   */
  private record Known(Map<UUID, Map<CellKey, List<Observation>>> byArea, List<Observation> made) {

    List<Observation> rows(UUID areaId, CellKey cell) {
      return byArea
          .computeIfAbsent(areaId, id -> new HashMap<>())
          .computeIfAbsent(cell, key -> new ArrayList<>());
    }
  }
}
