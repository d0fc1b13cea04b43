package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ImportedCounts;
import vn.canbang.observation.Observations;
import vn.canbang.observation.ReportingLine;
import vn.canbang.observation.ReportingLines;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Imports the made-up births of the places that do not report month by month in the sample: Đông
 * Lai, the wards of Long Biên, the districts of Bắc Giang. The stations of Kiên Hải report theirs.
 * These places end with their units, for their parts cannot be told from the new ones.
 */
@ApplicationScoped
class BirthsStep implements SampleStep {

  private static final String WARD = "UBND-PHUONG-CU-KHOI";
  private static final String DISTRICT_CENTRE = "TTYT-LONG-BIEN";
  private static final String COMMITTEE = "BCD-DS-PT-LONG-BIEN";
  private static final String STATION = "TYT-DONG-LAI";
  private static final String SUB_DEPARTMENT = "CHI-CUC-DS-KHHGD-BAC-GIANG";

  private final Observations observations;
  private final ReportingLines lines;
  private final Areas areas;
  private final Organisations organisations;
  private final BusinessClock clock;

  BirthsStep(
      Observations observations,
      ReportingLines lines,
      Areas areas,
      Organisations organisations,
      BusinessClock clock) {
    this.observations = observations;
    this.lines = lines;
    this.areas = areas;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String name() {
    return "births";
  }

  @Override
  public void run(OrgScope system) {
    Bodies bodies = bodies();
    lines.replaceFor(
        system,
        "SAMPLE-BIRTHS",
        Set.of(
            new ReportingLine(bodies.id(WARD), bodies.id(DISTRICT_CENTRE)),
            new ReportingLine(bodies.id(DISTRICT_CENTRE), bodies.id(COMMITTEE))));
    List<ImportedCounts> counts = new ArrayList<>();
    YearMonth last = YearMonth.from(clock.today()).minusMonths(1);
    YearMonth lastBefore = YearMonth.from(KienHaiReform.TWO_TIERS).minusMonths(1);
    for (String place : SampleBirths.places()) {
      if (!SampleBirths.KIEN_HAI.contains(place)) {
        YearMonth until = last.isBefore(lastBefore) ? last : lastBefore;
        counts.addAll(of(place, bodies.id(responsible(place)), until));
      }
    }
    observations.importCounts(system, counts);
  }

  /** Organisations of the sample, all of them there. */
  private record Bodies(Map<String, OrganisationRef> byCode) {

    UUID id(String code) {
      OrganisationRef body = byCode.get(code);
      if (body == null) {
        throw new IllegalStateException("missing in the sample: " + code);
      }
      return body.id();
    }
  }

  private Bodies bodies() {
    return new Bodies(
        organisations.byCodes(Set.of(WARD, DISTRICT_CENTRE, COMMITTEE, STATION, SUB_DEPARTMENT)));
  }

  private List<ImportedCounts> of(String place, UUID body, YearMonth until) {
    List<ImportedCounts> counts = new ArrayList<>();
    AreaRef area = null;
    for (YearMonth month = SampleBirths.FIRST; !month.isAfter(until); month = month.plusMonths(1)) {
      LocalDate day = month.atEndOfMonth();
      if (area == null || !day.isBefore(area.validTo())) {
        area = areas.byCode(place, day).orElse(null);
      }
      if (area == null) {
        // Merged into a neighbour in January 2025.
        return counts;
      }
      counts.add(counts(body, area, month, SampleBirths.of(place, month)));
    }
    return counts;
  }

  private static String responsible(String place) {
    return switch (place) {
      case "05173" -> STATION;
      case "00154" -> WARD;
      default -> place.length() == 3 ? SUB_DEPARTMENT : DISTRICT_CENTRE;
    };
  }

  private static ImportedCounts counts(
      UUID body, AreaRef area, YearMonth month, SampleBirths.Births births) {
    Map<CellKey, Integer> values = new HashMap<>();
    births.cells().forEach((cell, value) -> values.put(CellKey.parse(cell), value));
    return new ImportedCounts(body, area.id(), ReportingPeriod.month(month), true, values);
  }
}
