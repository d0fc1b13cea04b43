package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.observation.Figures.BOYS;
import static vn.canbang.observation.Figures.GIRLS;
import static vn.canbang.observation.Figures.organisation;
import static vn.canbang.observation.Figures.system;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.testing.Statements;

/**
 * Random figures of random communes around the reform of 2025, changed in random ways through the
 * doors, equal what is added up one by one.
 */
@QuarkusTest
class RollUpPropertyTest {

  private static final long SEED = 20_250_701;
  private static final int OPERATIONS = 120;
  private static final int QUESTIONS = 60;
  private static final YearMonth FIRST = YearMonth.of(2024, 10);
  private static final int MONTHS = 15;
  private static final List<String> PROVINCES = List.of("40", "49");

  @Inject Observations observations;
  @Inject Areas areas;
  @Inject Session session;

  private final Random random = new Random(SEED);
  private final Map<Slot, Map<ObservationSource, Integer>> model = new HashMap<>();
  private final Map<Slot, Integer> agreedYears = new HashMap<>();
  private final Set<UUID> used = new HashSet<>();
  private final Map<YearMonth, List<AreaRef>> communes = new HashMap<>();
  private final UUID[] sessions = {Ids.next(), Ids.next(), Ids.next(), Ids.next()};

  /** A cell of an area in a month, or in the year that ends with it. */
  private record Slot(UUID area, CellKey cell, YearMonth month) {

    LocalDate end() {
      return month.atEndOfMonth();
    }
  }

  @AfterEach
  void clear() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery("delete from observation where area_id in (:areas)")
                    .setParameterList("areas", used)
                    .executeUpdate());
    Figures.recount();
  }

  @Test
  void equalsWhatIsAddedUpOneByOne() {
    // Sums are used only once they are those of the areas as the sample left them.
    Figures.keepHouse();
    for (int i = 0; i < OPERATIONS; i++) {
      change();
      if (i % 50 == 0) {
        // What was folded is known from here on; what comes later is added to it.
        country(List.of(AreaMap.COUNTRY));
      }
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(question());
    }
    List<String> kept = questions.stream().map(this::ask).toList();
    for (int i = 0; i < QUESTIONS; i++) {
      assertThat(kept.get(i)).as("%s", questions.get(i)).isEqualTo(naive(questions.get(i)));
    }
    assertThat(kept).anyMatch(one -> one.contains("across")).anyMatch(one -> one.contains("="));
    // Asked for beside a commune, areas are added up from communes and not from kept sums.
    AreaRef commune = commune(FIRST);
    for (Question one : questions) {
      assertThat(counts(one, List.of(one.area())))
          .as("%s", one)
          .isEqualTo(counts(one, List.of(commune, one.area())));
    }
    for (AreaRef province : List.of(province("40"), province("49"))) {
      List<AreaRef> districts = areas.descendants(province.id(), 2, LocalDate.of(2024, 12, 31));
      List<AreaRef> all = new ArrayList<>(districts);
      all.add(commune);
      for (AreaRef district : districts) {
        for (int month = 0; month < 3; month++) {
          Question one =
              new Question(
                  district,
                  new Window(
                      FIRST.atDay(1),
                      FIRST.plusMonths(month).atEndOfMonth(),
                      FIRST.plusMonths(month).atEndOfMonth()));
          assertThat(counts(one, districts)).as("%s", one).isEqualTo(counts(one, all));
        }
      }
    }
    String country = country(List.of(AreaMap.COUNTRY));
    assertThat(country(List.of(AreaMap.COUNTRY, province("40")))).isEqualTo(country);
    assertThat(country(List.of(AreaMap.COUNTRY, commune))).isEqualTo(country);
    Figures.recount();
    assertThat(questions.stream().map(this::ask).toList()).isEqualTo(kept);
    assertThat(country(List.of(AreaMap.COUNTRY))).isEqualTo(country);
  }

  @Test
  void statementsAreFixed() {
    Figures.keepHouse();
    used.add(province("40").id());
    List<Window> year = windows(YearMonth.of(2024, 1), 1, LocalDate.of(2024, 12, 31));
    List<Window> months = windows(YearMonth.of(2020, 1), 60, LocalDate.of(2024, 12, 31));
    observations.rollUp(system(), List.of(province("40")), year, List.of(BOYS));
    List<AreaRef> all = areas.descendants(province("40").id(), 3, LocalDate.of(2024, 12, 31));
    assertThat(
            Statements.during(
                () -> observations.rollUp(system(), List.of(province("40")), year, List.of(BOYS))))
        .filteredOn(sql -> sql.contains("from tally_state s left") || sql.contains("from tally t"))
        .singleElement()
        .asString()
        .contains("tally_sum");
    assertThat(
            Statements.during(
                () -> observations.rollUp(system(), all, months, List.of(BOYS, GIRLS))))
        .filteredOn(sql -> !sql.contains("catalogue_state"))
        .hasSize(2);
  }

  private AreaRef province(String code) {
    return Figures.area(code, LocalDate.of(2024, 12, 31));
  }

  private AreaRef commune(YearMonth month) {
    List<AreaRef> all =
        communes.computeIfAbsent(
            month,
            key ->
                PROVINCES.stream()
                    .flatMap(code -> areas.byCode(code, key.atEndOfMonth()).stream())
                    .flatMap(p -> areas.descendants(p.id(), 3, key.atEndOfMonth()).stream())
                    .toList());
    // Of the first few, so that figures meet.
    return all.get(random.nextInt(25));
  }

  private void change() {
    YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
    AreaRef area = commune(month);
    used.add(area.id());
    Map<CellKey, Integer> values = new HashMap<>();
    values.put(BOYS, random.nextInt(90));
    if (random.nextInt(4) > 0) {
      values.put(GIRLS, random.nextInt(90));
    }
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> report(area, month, values);
      case 4, 5, 6 -> imported(area, month, values);
      case 7 -> agreed(area, month, ReportingPeriod.month(month), values);
      case 8 -> {
        YearMonth last = YearMonth.of(month.getYear(), 12);
        AreaRef then = commune(last);
        used.add(then.id());
        agreed(then, last, ReportingPeriod.year(month.getYear()), values);
      }
      default -> withdrawn(random.nextInt(sessions.length));
    }
  }

  private void report(AreaRef area, YearMonth month, Map<CellKey, Integer> values) {
    observations.recordFromReport(
        system(),
        new ObservationBatch(
            "TEST-RANDOM",
            organisation("TTYT-TAN-LAC"),
            month + area.code(),
            random.nextInt(1_000_000),
            area.id(),
            ReportingPeriod.month(month),
            ObservationStatus.ACCEPTED,
            false,
            values));
    for (CellKey cell : List.of(BOYS, GIRLS)) {
      put(new Slot(area.id(), cell, month), ObservationSource.REPORT, values.get(cell));
    }
  }

  private void imported(AreaRef area, YearMonth month, Map<CellKey, Integer> values) {
    observations.importCounts(
        system(),
        List.of(
            new ImportedCounts(
                organisation("TTYT-TAN-LAC"),
                area.id(),
                ReportingPeriod.month(month),
                false,
                values)));
    values.forEach(
        (cell, value) -> put(new Slot(area.id(), cell, month), ObservationSource.IMPORT, value));
  }

  private final Map<Integer, List<Runnable>> undo = new HashMap<>();
  private final Map<UUID, Integer> sessionOfArea = new HashMap<>();

  /** An area's figures are agreed in one session, as two could not hold the same. */
  private void agreed(
      AreaRef area, YearMonth last, ReportingPeriod period, Map<CellKey, Integer> values) {
    int of = sessionOfArea.computeIfAbsent(area.id(), id -> random.nextInt(sessions.length));
    observations.agree(
        system(),
        List.of(
            new AgreedCounts(
                sessions[of], organisation("TTYT-TAN-LAC"), area.id(), period, false, values)));
    boolean year = period.months().size() > 1;
    values.forEach(
        (cell, value) -> {
          Slot slot = new Slot(area.id(), cell, last);
          if (year) {
            agreedYears.put(slot, value);
          } else {
            put(slot, ObservationSource.AGREEMENT, value);
          }
          undo.computeIfAbsent(of, key -> new ArrayList<>())
              .add(
                  () -> {
                    if (year) {
                      agreedYears.remove(slot);
                    } else {
                      put(slot, ObservationSource.AGREEMENT, null);
                    }
                  });
        });
  }

  private void withdrawn(int of) {
    observations.withdrawAgreed(system(), sessions[of]);
    undo.getOrDefault(of, new ArrayList<>()).forEach(Runnable::run);
    undo.remove(of);
  }

  private void put(Slot slot, ObservationSource source, @Nullable Integer value) {
    Map<ObservationSource, Integer> of = model.computeIfAbsent(slot, key -> new HashMap<>());
    if (value == null) {
      of.remove(source);
    } else {
      of.put(source, value);
    }
  }

  /** Agreed before reported before imported. */
  private static @Nullable Integer inForce(Map<ObservationSource, Integer> values) {
    for (ObservationSource source :
        List.of(ObservationSource.AGREEMENT, ObservationSource.REPORT, ObservationSource.IMPORT)) {
      if (values.containsKey(source)) {
        return values.get(source);
      }
    }
    return null;
  }

  private record Question(AreaRef area, Window window) {}

  private Question question() {
    YearMonth from = FIRST.plusMonths(random.nextInt(MONTHS)).minusMonths(random.nextInt(6));
    YearMonth to = from.plusMonths(random.nextInt(14));
    if (random.nextInt(3) == 0) {
      from = YearMonth.of(random.nextBoolean() ? 2024 : 2025, 1);
      to = from.plusMonths(11);
    }
    LocalDate mapOn =
        List.of(
                LocalDate.of(2024, 10, 31),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 10, 31))
            .get(random.nextInt(4));
    List<AreaRef> all = communes.values().iterator().next();
    AreaRef commune = all.get(random.nextInt(25));
    List<AreaRef> candidates = new ArrayList<>();
    for (AreaRef one : List.of(commune, province(PROVINCES.get(random.nextInt(2))))) {
      areas
          .byCode(one.code(), mapOn)
          .ifPresent(
              found -> {
                candidates.add(found);
                candidates.addAll(areas.ancestors(found.id(), mapOn));
              });
    }
    if (candidates.isEmpty()) {
      return question();
    }
    return new Question(
        candidates.get(random.nextInt(candidates.size())),
        new Window(from.atDay(1), to.atEndOfMonth(), mapOn));
  }

  private String ask(Question question) {
    RollUp rollUp =
        observations.rollUp(
            system(), List.of(question.area()), List.of(question.window()), List.of(BOYS, GIRLS));
    Counts counts = rollUp.of(question.area().id(), 0);
    return counts.comparable()
        ? "boys=" + counts.sum(BOYS) + " girls=" + counts.sum(GIRLS)
        : "across";
  }

  private Counts counts(Question question, List<AreaRef> asked) {
    return observations
        .rollUp(system(), asked, List.of(question.window()), List.of(BOYS, GIRLS))
        .of(question.area().id(), 0);
  }

  private String country(List<AreaRef> asked) {
    Counts counts =
        observations
            .rollUp(
                system(),
                asked,
                windows(YearMonth.of(2025, 1), 12, LocalDate.of(2025, 12, 31)),
                List.of(BOYS, GIRLS))
            .of(AreaMap.COUNTRY.id(), 5);
    return counts.sums() + " of " + counts.received() + "/" + counts.expected();
  }

  private static List<Window> windows(YearMonth from, int count, LocalDate mapOn) {
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      YearMonth month = from.plusMonths(i);
      windows.add(new Window(month.atDay(1), month.atEndOfMonth(), mapOn));
    }
    return windows;
  }

  private enum Found {
    NOT_THERE,
    PARTLY,
    WHOLE
  }

  /** Looks one figure's places up one by one. */
  private Found found(UUID figureArea, LocalDate figureEnd, UUID area, LocalDate mapOn) {
    List<Object[]> places =
        session
            .createNativeQuery(
                """
                select m.became_id as became_id, m.parts as parts from area_lineage m
                where m.area_id = :area and m.figure_from <= :day and m.figure_to > :day
                  and m.valid_from <= :mapOn and m.valid_to > :mapOn
                """,
                Object[].class)
            .addScalar("became_id", UUID.class)
            .addScalar("parts", Integer.class)
            .setParameter("area", figureArea)
            .setParameter("day", figureEnd)
            .setParameter("mapOn", mapOn)
            .getResultList();
    long there = places.stream().filter(c -> areas.isWithin(area, (UUID) c[0], mapOn)).count();
    return there == 0
        ? Found.NOT_THERE
        : there == (Integer) places.getFirst()[1] ? Found.WHOLE : Found.PARTLY;
  }

  private String naive(Question question) {
    Map<CellKey, Long> sums = new HashMap<>();
    boolean across = false;
    Window window = question.window();
    for (var entry : model.entrySet()) {
      Slot slot = entry.getKey();
      Integer value = inForce(entry.getValue());
      if (value == null || !within(slot.month(), slot.month(), window)) {
        continue;
      }
      Found where = found(slot.area(), slot.end(), question.area().id(), window.mapOn());
      across |= where == Found.PARTLY;
      if (where != Found.NOT_THERE) {
        sums.merge(slot.cell(), value.longValue(), Long::sum);
      }
    }
    for (var entry : agreedYears.entrySet()) {
      Slot slot = entry.getKey();
      if (!within(YearMonth.of(slot.month().getYear(), 1), slot.month(), window)) {
        continue;
      }
      Found where = found(slot.area(), slot.end(), question.area().id(), window.mapOn());
      across |= where == Found.PARTLY;
      if (where != Found.NOT_THERE) {
        sums.merge(slot.cell(), entry.getValue() - standsFor(slot), Long::sum);
      }
    }
    return across ? "across" : "boys=" + sums.get(BOYS) + " girls=" + sums.get(GIRLS);
  }

  /** What an agreed year takes the place of: the months that are found wholly in its area. */
  private long standsFor(Slot year) {
    long sum = 0;
    boolean across = false;
    for (var entry : model.entrySet()) {
      Slot slot = entry.getKey();
      Integer value = inForce(entry.getValue());
      if (value != null
          && slot.cell().equals(year.cell())
          && slot.month().getYear() == year.month().getYear()) {
        Found where = found(slot.area(), slot.end(), year.area(), year.end());
        across |= where == Found.PARTLY;
        sum += where == Found.WHOLE ? Objects.requireNonNull(value) : 0;
      }
    }
    return across ? 0 : sum;
  }

  private static boolean within(YearMonth first, YearMonth last, Window window) {
    return !first.atDay(1).isBefore(window.from()) && !last.atEndOfMonth().isAfter(window.to());
  }
}
