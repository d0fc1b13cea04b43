package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    YearMonth current = YearMonth.from(clock.today());
    List<OwedReport> owed = obligations.ofSeries(system, "BIRTHS-MONTHLY");
    Map<UUID, AreaRef> places =
        areas.byIds(
            owed.stream().map(o -> o.organisation().areaId()).filter(id -> id != null).toList());
    Map<OwedReport, ReportContent> accepted = new LinkedHashMap<>();
    for (OwedReport one : owed) {
      YearMonth month = YearMonth.from(one.period().start());
      UUID served = one.organisation().areaId();
      AreaRef place = served == null ? null : places.get(served);
      if (place != null && month.isBefore(current)) {
        accepted.put(one, content(SampleBirths.of(place.code(), month)));
      }
    }
    reports.load(system, accepted);
  }

  private static ReportContent content(SampleBirths.Births births) {
    return ReportContent.EMPTY.withCells(
        births.cells().entrySet().stream()
            .map(c -> new CellEntry(c.getKey(), c.getValue(), null))
            .toList());
  }
}
