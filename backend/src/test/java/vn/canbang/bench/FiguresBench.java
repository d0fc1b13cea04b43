package vn.canbang.bench;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.FigureImport;
import vn.canbang.observation.Figures;
import vn.canbang.observation.ImportedYear;
import vn.canbang.observation.ObservationBatch;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.Observations;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Figures of five years, twenty cells a month of each commune: of the country on PostgreSQL, of one
 * province on H2. Loaded, asked for over HTTP, and changed by sixteen at once.
 */
@Tag("bench")
@QuarkusTest
class FiguresBench {

  private static final int FIRST_YEAR = 2016;
  private static final int LAST_YEAR = 2020;
  private static final int CELLS = 20;
  private static final int WRITERS = 16;
  private static final int ACCEPTED = 25;
  private static final long SEED = 63_705_10_599L;
  private static final String HTTP = "HTTP";
  private static final String SQL = "SQL by hand";
  private static final String LEAN = "&fields=VALUE,PARTS,COMPLETENESS";

  @Inject NationalTree tree;
  @Inject FigureTables tables;
  @Inject Observations observations;

  @TestHTTPResource("/api/v1")
  URL api;

  private @Nullable Client client;
  private @Nullable Path results;
  private List<NationalTree.Unit> communes = List.of();
  private List<NationalTree.Unit> districts = List.of();
  private List<NationalTree.Unit> provinces = List.of();
  private Map<String, UUID> bodies = Map.of();

  @Test
  void figures() throws Exception {
    String engine = System.getProperty("canbang.db", "h2");
    boolean country = engine.equals("postgresql");
    choose(country);
    bodies = tree.grow(tree.units());
    results = Path.of("target", "bench", "figures-" + engine + ".txt");
    Files.createDirectories(results.getParent());
    Files.deleteIfExists(results);
    load();
    Figures.keepHouse();
    tree.gatherStatistics();
    client = new Client(api.toString(), "admin");
    Measure measure = new Measure(Path.of("target", "bench", "figures-" + engine + ".csv"));
    ask(measure, country);
    writers();
    if (country) {
      tried(measure);
    }
  }

  /** The country, or the province that is most like one of 10 districts and 200 communes. */
  private void choose(boolean country) {
    Map<Integer, List<NationalTree.Unit>> levels =
        tree.units().stream().collect(Collectors.groupingBy(NationalTree.Unit::level));
    provinces = levels.getOrDefault(1, List.of());
    districts = levels.getOrDefault(2, List.of());
    communes = levels.getOrDefault(3, List.of());
    if (!country) {
      NationalTree.Unit chosen =
          provinces.stream()
              .min(
                  (a, b) ->
                      Integer.compare(
                          Math.abs(within(a).size() - 200), Math.abs(within(b).size() - 200)))
              .orElseThrow();
      communes = within(chosen);
      districts = districts.stream().filter(d -> chosen.code().equals(d.above())).toList();
      provinces = List.of(chosen);
    }
  }

  private List<NationalTree.Unit> within(NationalTree.Unit province) {
    List<String> codes =
        districts.stream()
            .filter(d -> province.code().equals(d.above()))
            .map(NationalTree.Unit::code)
            .toList();
    return communes.stream().filter(c -> codes.contains(c.above())).toList();
  }

  /** The same figures each time: births of a place of some hundreds a year, and their kind. */
  private final class Generator implements Iterator<ImportedYear> {
    private final List<CellKey> cells = tables.cells(CELLS);
    private final SplittableRandom random = new SplittableRandom(SEED);
    private long at;

    private long size() {
      return (long) (LAST_YEAR - FIRST_YEAR + 1) * cells.size() * communes.size();
    }

    @Override
    public boolean hasNext() {
      return at < size();
    }

    @Override
    public ImportedYear next() {
      NationalTree.Unit commune = communes.get((int) (at % communes.size()));
      long rest = at / communes.size();
      CellKey cell = cells.get((int) (rest % cells.size()));
      int year = FIRST_YEAR + (int) (rest / cells.size());
      at++;
      int[] months = new int[12];
      for (int i = 0; i < months.length; i++) {
        months[i] = random.nextInt(4, 16);
      }
      return new ImportedYear(
          Objects.requireNonNull(bodies.get(commune.code())), commune.id(), cell, year, months);
    }
  }

  private void load() throws IOException {
    Generator generator = new Generator();
    long begin = System.nanoTime();
    QuarkusTransaction.requiringNew()
        .timeout(3_600)
        .run(
            () ->
                observations.importYears(
                    SystemScope.named("bench"),
                    new FigureImport(Ids.next(), "bench", null, true),
                    generator));
    double seconds = (System.nanoTime() - begin) / 1e9;
    long figures = generator.size() * 12;
    note(
        "load;%d;%d;%d;%d;%.1f;%.0f"
            .formatted(
                provinces.size(),
                districts.size(),
                communes.size(),
                figures,
                seconds,
                figures / seconds));
  }

  private void ask(Measure measure, boolean country) throws Exception {
    String whole = country ? "" : "&area=" + provinces.getFirst().code();
    String districtsByMonth = "SRB of all districts by month of a year";
    long floor =
        measure.time(districtsByMonth, SQL, r -> tables.districtsByMonth(ids(provinces), year(r)));
    measure.time(
        districtsByMonth,
        HTTP,
        r -> get("by=LEVEL&level=2&periods=%1$d-01..%1$d-12%2$s%3$s", year(r), LEAN, whole),
        floor);
    measure.time(
        districtsByMonth + ", with intervals",
        HTTP,
        r -> get("by=LEVEL&level=2&periods=%1$d-01..%1$d-12%2$s", year(r), whole),
        floor);
    String communesOfYear = "SRB of all communes for a year";
    floor = measure.time(communesOfYear, SQL, r -> tables.communesOfYear(ids(provinces), year(r)));
    measure.time(
        communesOfYear,
        HTTP,
        r -> get("by=LEVEL&level=3&periods=%d%s%s", year(r), LEAN, whole),
        floor);
    measure.time(
        communesOfYear + ", with intervals",
        HTTP,
        r -> get("by=LEVEL&level=3&periods=%d%s", year(r), whole),
        floor);
    measure.time(
        communesOfYear + ", on the map of 31/12/2024",
        HTTP,
        r -> get("by=LEVEL&level=3&periods=%d%s%s&mapDate=2024-12-31", year(r), LEAN, whole),
        floor);
    String trend = "SRB of " + (country ? "the country" : "the province") + ", trend of 60 months";
    floor =
        measure.time(
            trend,
            SQL,
            r ->
                tables.trend(
                    ids(provinces), FIRST_YEAR, LAST_YEAR, r.nextInt(100, Integer.MAX_VALUE)));
    measure.time(
        trend, HTTP, r -> get("periods=%d-01..%d-12%s", FIRST_YEAR, LAST_YEAR, whole), floor);
    String page = "page of a commune: 60 months";
    floor = measure.time(page, SQL, r -> tables.trendOf(commune(r).id(), FIRST_YEAR, LAST_YEAR));
    measure.time(
        page,
        HTTP,
        r ->
            get(
                "area=%s&periods=%d-01..%d-12&mapDate=2020-12-31",
                commune(r).code(), FIRST_YEAR, LAST_YEAR),
        floor);
  }

  /** Acceptances of reports of one province, by one and by sixteen at once. */
  private void writers() throws Exception {
    List<NationalTree.Unit> stations = within(provinces.getLast());
    note(writers("one writer", stations, 1, 1));
    note(writers("sixteen writers at once", stations, WRITERS, 2));
  }

  private String writers(String name, List<NationalTree.Unit> stations, int writers, int month)
      throws Exception {
    List<CellKey> cells = tables.cells(CELLS);
    List<Long> took = new ArrayList<>();
    long begin = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
      List<Future<List<Long>>> all = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        int first = i;
        all.add(
            pool.submit(
                () -> {
                  List<Long> mine = new ArrayList<>();
                  for (int j = 0; j < ACCEPTED; j++) {
                    NationalTree.Unit station =
                        stations.get((first + j * writers) % stations.size());
                    long at = System.nanoTime();
                    accept(station, cells, month, first * ACCEPTED + j);
                    mine.add(System.nanoTime() - at);
                  }
                  return mine;
                }));
      }
      for (Future<List<Long>> one : all) {
        took.addAll(one.get());
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
    return "writers;%s;%d;%.2f;%.2f;%.1f"
        .formatted(
            name,
            sorted.length,
            sorted[sorted.length / 2] / 1e6,
            sorted[sorted.length * 95 / 100] / 1e6,
            sorted.length / seconds);
  }

  private void accept(NationalTree.Unit station, List<CellKey> cells, int month, int revision) {
    Map<CellKey, Integer> values = new HashMap<>();
    cells.forEach(cell -> values.put(cell, 5 + revision % 7));
    ReportingPeriod period = ReportingPeriod.parse("2021-%02d".formatted(month));
    observations.recordFromReport(
        SystemScope.named("bench"),
        new ObservationBatch(
            "BENCH",
            Objects.requireNonNull(bodies.get(station.code())),
            period.code(),
            revision,
            station.id(),
            period,
            ObservationStatus.ACCEPTED,
            true,
            values));
  }

  /** What was tried before: single figures, joined with what lies in what. */
  private void tried(Measure measure) throws Exception {
    tables.single(false);
    measure.time(
        "tried: districts by month", "single figures", r -> tables.districtsOfSingle(year(r)));
    measure.time("tried: trend of 60 months", "single figures", r -> tables.trendOfSingle());
    tables.single(true);
    measure.time(
        "tried: districts by month",
        "single figures, covering index",
        r -> tables.districtsOfSingle(year(r)));
    measure.time(
        "tried: trend of 60 months", "single figures, covering index", r -> tables.trendOfSingle());
    measure.time(
        "tried: districts by month",
        "rows of a year",
        r -> tables.districtsOfYears(ids(provinces), year(r)));
    measure.time(
        "tried: trend of 60 months",
        "rows of a year",
        r -> tables.trendOfYears(FIRST_YEAR, LAST_YEAR));
    tables.dropSingle();
  }

  private static List<UUID> ids(List<NationalTree.Unit> units) {
    return units.stream().map(NationalTree.Unit::id).toList();
  }

  private NationalTree.Unit commune(Random random) {
    return communes.get(random.nextInt(communes.size()));
  }

  private static int year(Random random) {
    return FIRST_YEAR + random.nextInt(LAST_YEAR - FIRST_YEAR + 1);
  }

  private void get(String query, Object... arguments) throws Exception {
    Objects.requireNonNull(client)
        .get("/analytics/indicators?indicator=SRB&" + query.formatted(arguments));
  }

  private void note(String line) throws IOException {
    Files.writeString(
        Objects.requireNonNull(results),
        line + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
