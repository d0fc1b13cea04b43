package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.report.Reports;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;

/** What the stations of Kiên Hải have reported month by month, with made-up births. */
@ApplicationScoped
class BirthReportsStep implements SampleStep {

  private final Obligations obligations;
  private final Reports reports;
  private final Areas areas;
  private final BusinessClock clock;

  BirthReportsStep(Obligations obligations, Reports reports, Areas areas, BusinessClock clock) {
    this.obligations = obligations;
    this.reports = reports;
    this.areas = areas;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String name() {
    return "birth-reports";
  }

  @Override
  public void run(OrgScope system) {
    load(system, "BIRTHS-MONTHLY");
  }

  /** The months of a series that are over, as sent and accepted. */
  void load(OrgScope system, String series) {
    YearMonth current = YearMonth.from(clock.today());
    load(
        system,
        obligations.ofSeries(system, series).stream()
            .filter(owed -> YearMonth.from(owed.period().start()).isBefore(current))
            .toList(),
        (place, owed) -> births(place, YearMonth.from(owed.period().start())));
  }

  /**
   * The yearly results of 2024 with births of its first ten months, for a sample of later years.
   */
  void loadResultsOf2024(OrgScope system) {
    load(
        system,
        obligations.ofSeries(system, "SRB-ANNUAL"),
        (place, owed) ->
            IntStream.rangeClosed(1, 10)
                .mapToObj(month -> YearMonth.of(2024, month))
                .map(
                    month ->
                        SampleBirths.places().contains(place.code())
                            ? SampleBirths.of(place.code(), month)
                            : SampleBirths.ofKienHai(month))
                .reduce(SampleBirths.Births::plus)
                .orElseThrow());
  }

  private void load(
      OrgScope system,
      List<OwedReport> owed,
      BiFunction<AreaRef, OwedReport, SampleBirths.Births> births) {
    Map<UUID, AreaRef> places =
        areas.byIds(
            owed.stream().map(o -> o.organisation().areaId()).filter(id -> id != null).toList());
    Map<OwedReport, ReportContent> accepted = new LinkedHashMap<>();
    for (OwedReport one : owed) {
      UUID served = one.organisation().areaId();
      AreaRef place = served == null ? null : places.get(served);
      if (place != null) {
        accepted.put(one, content(births.apply(place, one)));
      }
    }
    reports.load(system, accepted);
  }

  /** The zone goes on under the code of one of its communes. */
  private static SampleBirths.Births births(AreaRef place, YearMonth month) {
    return place.validFrom().isBefore(KienHaiReform.TWO_TIERS)
        ? SampleBirths.of(place.code(), month)
        : SampleBirths.ofKienHai(month);
  }

  private static ReportContent content(SampleBirths.Births births) {
    return ReportContent.EMPTY.withCells(
        births.cells().entrySet().stream()
            .map(c -> new CellEntry(c.getKey(), c.getValue(), null))
            .toList());
  }
}
