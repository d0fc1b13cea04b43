package vn.canbang.observation;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.AreaMaps;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Keeps what indicators are summed from in step with the single figures: a row for a year of a cell
 * of an area, and sums of districts to which each change adds its difference. Both are written in
 * the transaction that changes a figure; no two areas have a row in common, so that reports of one
 * province do not wait for each other.
 */
@ApplicationScoped
class TallyService {

  /** Fewer added rows than these cost a reader nothing. */
  private static final int WORTH_FOLDING = 2_000;

  private static final String OF_FIGURES =
      " and t.import_id = '" + TallyUpdateQueries.NO_IMPORT + "'";

  private final TallyUpdateQueries queries;
  private final RollUps rollUps;
  private final Areas areas;
  private final AreaMaps maps;

  TallyService(TallyUpdateQueries queries, RollUps rollUps, Areas areas, AreaMaps maps) {
    this.queries = queries;
    this.rollUps = rollUps;
    this.areas = areas;
    this.maps = maps;
  }

  /** After the areas were loaded, before anything asks for indicators. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  void atStart(@Observes @Priority(200) StartupEvent start) {
    followAreas();
  }

  /**
   * Makes everything anew for another catalogue of areas. A change that moves no figure to another
   * unit's sum, such as a hamlet's, leaves the sums as they are.
   */
  private void followAreas() {
    long revision = queries.areasRevision();
    // Mostly nothing has changed; to see that, nobody waits for who changes it.
    if (queries.revision() != revision && queries.heldRevision() != revision) {
      Set<SumUnits.Place> places = Set.copyOf(new SumUnits(maps.get()).places());
      if (!queries.places().equals(places)) {
        queries.keepPlaces(places);
        makeAnew();
      }
      queries.keepRevision(revision);
    }
  }

  /** To be called before figures of these areas are read to be changed. */
  void hold(Collection<UUID> areaIds) {
    queries.hold(areaIds);
  }

  /** Follows what has changed in the areas' figures of these years; they are held. */
  void refresh(Collection<UUID> areaIds, Collection<Integer> years) {
    for (int year : years) {
      queries.sum(areaIds, year, false, OF_FIGURES);
    }
    queries.drop(areaIds, years);
    queries.make(areaIds, years);
    for (int year : years) {
      queries.sum(areaIds, year, true, OF_FIGURES);
    }
    correct(queries.agreed(areaIds, years), areaIds);
  }

  /** Makes everything anew from the single figures; what was imported by many stays. */
  @Transactional
  @TransactionConfiguration(timeout = 600)
  void rebuild() {
    queries.heldRevision();
    makeAnew();
  }

  private void makeAnew() {
    queries.holdAll();
    queries.drop(null, null);
    queries.make(null, null);
    queries.dropSums();
    List<Integer> years = queries.years();
    for (int year : years) {
      queries.sum(null, year, true, "");
    }
    if (!years.isEmpty()) {
      correct(queries.agreed(null, years), null);
    }
    queries.fold();
  }

  /**
   * An agreed figure of more than a month stands beside those it takes the place of, with what it
   * has more than they, or less.
   *
   * @param held areas that nobody else changes; null for all
   */
  private void correct(List<TallyUpdateQueries.Agreed> agreed, @Nullable Collection<UUID> held) {
    for (TallyUpdateQueries.Agreed one : agreed) {
      if (held != null && !held.contains(one.areaId())) {
        queries.hold(Set.of(one.areaId()));
      }
      ReportingPeriod period = ReportingPeriod.parse(one.period());
      int year = period.end().getYear();
      int month = period.end().getMonthValue();
      int span = period.months().size();
      List<UUID> area = List.of(one.areaId());
      String rows = TallyUpdateQueries.corrections(one, span);
      queries.sum(area, year, false, rows);
      queries.correct(one, year, span, month, null);
      queries.correct(one, year, span, month, Math.toIntExact(one.value() - counted(one, period)));
      queries.sum(area, year, true, rows);
    }
  }

  /** What the others say that an agreed figure takes the place of; of a stock, the last month. */
  private long counted(TallyUpdateQueries.Agreed agreed, ReportingPeriod period) {
    LocalDate from =
        queries.stock(agreed.cell().element()) ? period.end().withDayOfMonth(1) : period.start();
    AreaRef area = areas.byId(agreed.areaId()).orElseThrow();
    Long sum =
        rollUps
            .rollUp(
                SystemScope.named("tally"),
                List.of(area),
                List.of(new Window(from, period.end(), period.end())),
                Set.of(agreed.cell()))
            .of(area.id(), 0)
            .sum(agreed.cell());
    return sum == null ? 0 : sum;
  }

  /** Follows changes of the areas, and puts one row in the place of those that were added. */
  @Scheduled(
      every = "1m",
      delayed = "10s",
      identity = "tally-sums",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  @TransactionConfiguration(timeout = 600)
  void keepHouse() {
    followAreas();
    if (queries.added() >= WORTH_FOLDING) {
      queries.fold();
    }
  }
}
