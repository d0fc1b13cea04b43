package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.canbang.shared.security.OrgScope;

/** The bodies of Kiên Hải on the map of July 2025; a sample of an earlier day has not seen it. */
@ApplicationScoped
class ReformStep implements SampleStep {

  private final BirthReportsStep reports;
  private final KienHaiReform reform;

  ReformStep(BirthReportsStep reports, KienHaiReform reform) {
    this.reports = reports;
    this.reform = reform;
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public String name() {
    return "reform-2025";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(KienHaiReform.TWO_TIERS);
  }

  @Override
  public void run(OrgScope system) {
    reports.loadResultsOf2024(system);
    reform.reform(system);
  }
}
