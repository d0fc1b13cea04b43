package vn.canbang.observation;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Puts figures of other years than the sample's into place for tests. */
public final class Figures {

  public static final CellKey BOYS = CellKey.parse("LIVE_BIRTHS.MALE");
  public static final CellKey GIRLS = CellKey.parse("LIVE_BIRTHS.FEMALE");

  private Figures() {}

  public static OrgScope system() {
    return SystemScope.named("test");
  }

  public static AreaRef area(String code, LocalDate on) {
    return Arc.container().instance(Areas.class).get().byCode(code, on).orElseThrow();
  }

  public static UUID organisation(String code) {
    return Arc.container().instance(Organisations.class).get().byCode(code).orElseThrow().id();
  }

  public static ImportedCounts births(
      String organisation, String area, String month, Map<CellKey, Integer> values) {
    ReportingPeriod period = ReportingPeriod.parse(month);
    return new ImportedCounts(
        organisation(organisation), area(area, period.end()).id(), period, false, values);
  }

  public static void put(List<ImportedCounts> counts) {
    Arc.container().instance(Observations.class).get().importCounts(system(), counts);
  }

  /** For tests that took figures away behind the service's back. */
  public static void recount() {
    Arc.container().instance(TallyService.class).get().rebuild();
  }

  /** The same for one area's figures of a year; in a transaction. */
  public static void recount(UUID area, int year) {
    TallyService tallies = Arc.container().instance(TallyService.class).get();
    tallies.hold(Set.of(area));
    tallies.refresh(Set.of(area), Set.of(year));
  }

  /** What the service does by itself now and then; tests have no scheduler. */
  public static void keepHouse() {
    Arc.container().instance(TallyService.class).get().keepHouse();
  }

  public static ObservationBatch batch(
      String area,
      YearMonth month,
      int revision,
      ObservationStatus status,
      Map<CellKey, Integer> values) {
    return new ObservationBatch(
        "TEST-BIRTHS",
        organisation("TTYT-TAN-LAC"),
        month.toString(),
        revision,
        area(area, month.atEndOfMonth()).id(),
        ReportingPeriod.month(month),
        status,
        false,
        values);
  }
}
