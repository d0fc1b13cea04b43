package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ImportedCounts;
import vn.canbang.observation.Observations;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Imports the made-up population by age of Kiên Hải's communes and of Long Biên's wards at the end
 * of each year until the districts ended, for the bulletins that their leaders read.
 */
@ApplicationScoped
class PopulationStep implements SampleStep {

  private static final String KIEN_HAI_CENTRE = "TTYT-KIEN-HAI";
  private static final String LONG_BIEN_CENTRE = "TTYT-LONG-BIEN";
  private static final String LONG_BIEN_WARDS = "001";

  /** Births of a year stand for so many people. */
  private static final int PEOPLE_A_BIRTH = 62;

  private static final int FIRST_YEAR = 2021;
  private static final int LAST_YEAR = 2024;

  /** People of the commune in 2021. */
  private static final Map<String, Integer> PEOPLE =
      Map.of("31108", 3_980, "31111", 7_640, "31114", 2_310, "31115", 1_690);

  /** Groups of five years, and how many of a thousand are in each. */
  private static final Map<String, Integer> OF_A_THOUSAND =
      Map.ofEntries(
          Map.entry("0_4", 81),
          Map.entry("5_9", 86),
          Map.entry("10_14", 84),
          Map.entry("15_19", 76),
          Map.entry("20_24", 70),
          Map.entry("25_29", 78),
          Map.entry("30_34", 85),
          Map.entry("35_39", 82),
          Map.entry("40_44", 74),
          Map.entry("45_49", 68),
          Map.entry("50_54", 60),
          Map.entry("55_59", 52),
          Map.entry("60_64", 40),
          Map.entry("65_PLUS", 64));

  private final Observations observations;
  private final Organisations organisations;
  private final Areas areas;
  private final BusinessClock clock;

  PopulationStep(
      Observations observations, Organisations organisations, Areas areas, BusinessClock clock) {
    this.observations = observations;
    this.organisations = organisations;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 51;
  }

  @Override
  public String name() {
    return "population";
  }

  @Override
  public void run(OrgScope system) {
    Map<String, OrganisationRef> centres =
        organisations.byCodes(Set.of(KIEN_HAI_CENTRE, LONG_BIEN_CENTRE));
    List<ImportedCounts> counts = new ArrayList<>();
    for (String place : SampleBirths.places()) {
      boolean ward = place.startsWith(LONG_BIEN_WARDS);
      if (ward || PEOPLE.containsKey(place)) {
        UUID centre =
            Objects.requireNonNull(centres.get(ward ? LONG_BIEN_CENTRE : KIEN_HAI_CENTRE)).id();
        counts.addAll(of(place, centre));
      }
    }
    observations.importCounts(system, counts);
  }

  private List<ImportedCounts> of(String place, UUID centre) {
    List<ImportedCounts> counts = new ArrayList<>();
    int people = people(place);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      if (end.isBefore(clock.today())) {
        AreaRef area = areas.byCode(place, end).orElseThrow();
        counts.add(
            new ImportedCounts(
                centre, area.id(), ReportingPeriod.year(year), true, groups(people, year)));
      }
    }
    return counts;
  }

  private static int people(String place) {
    Integer known = PEOPLE.get(place);
    return known == null
        ? PEOPLE_A_BIRTH
            * IntStream.rangeClosed(1, 12)
                .mapToObj(month -> SampleBirths.of(place, YearMonth.of(FIRST_YEAR, month)))
                .mapToInt(births -> births.boys() + births.girls())
                .sum()
        : known;
  }

  /** Fewer children and more old people from year to year. */
  private static Map<CellKey, Integer> groups(int people, int year) {
    int years = year - FIRST_YEAR;
    Map<CellKey, Integer> cells = new HashMap<>();
    OF_A_THOUSAND.forEach(
        (group, share) -> {
          int tilt =
              switch (group) {
                case "0_4", "5_9", "10_14" -> -years;
                case "55_59", "60_64", "65_PLUS" -> 2 * years;
                default -> 0;
              };
          cells.put(
              new CellKey("POPULATION_BY_AGE", "AGE_" + group), people * (share + tilt) / 1000);
        });
    return cells;
  }
}
