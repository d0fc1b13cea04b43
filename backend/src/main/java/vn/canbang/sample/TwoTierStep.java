package vn.canbang.sample;

import static vn.canbang.sample.KienHaiReform.COMMITTEE;
import static vn.canbang.sample.KienHaiReform.HEALTH_DEPARTMENT;
import static vn.canbang.sample.KienHaiReform.STATION;
import static vn.canbang.sample.KienHaiReform.SUB_DEPARTMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.organisation.Organisations;
import vn.canbang.plan.Plans;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.series.Deadline;
import vn.canbang.report.series.ReportSeries;
import vn.canbang.report.series.SendingMode;
import vn.canbang.report.series.SeriesDefinition;
import vn.canbang.report.series.TierDefinition;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Population work in two tiers, as a sample of 2026 sees it: the zone's station reports births to
 * the provincial sub-department, and a made-up plan of 2026 asks for a yearly report through the
 * People's Committee.
 */
@ApplicationScoped
class TwoTierStep implements SampleStep {

  static final String BIRTHS = "BIRTHS-MONTHLY-2025";
  private static final String PLAN = "kien-hai-2026";

  private static final List<AccountsStep.Sample> ACCOUNTS =
      List.of(
          new AccountsStep.Sample(
              "tyt.dackhukienhai",
              "Cán bộ dân số TYT đặc khu Kiên Hải",
              STATION,
              AccountsStep.STATION),
          new AccountsStep.Sample(
              "ubnd.dackhukienhai",
              "Văn phòng UBND đặc khu Kiên Hải",
              COMMITTEE,
              AccountsStep.HEAD),
          new AccountsStep.Sample(
              "chicuc.angiang",
              "Chuyên viên Chi cục Dân số tỉnh An Giang",
              SUB_DEPARTMENT,
              AccountsStep.UNIT),
          new AccountsStep.Sample(
              "soyte.angiang",
              "Chuyên viên Sở Y tế tỉnh An Giang",
              HEALTH_DEPARTMENT,
              AccountsStep.HEAD));

  private final KienHaiReform reform;
  private final AccountsStep accounts;
  private final Plans plans;
  private final ActivitiesStep activities;
  private final TargetsStep targets;
  private final ReportSeries series;
  private final Obligations obligations;
  private final BirthReportsStep births;
  private final Organisations organisations;

  TwoTierStep(
      KienHaiReform reform,
      AccountsStep accounts,
      Plans plans,
      ActivitiesStep activities,
      TargetsStep targets,
      ReportSeries series,
      Obligations obligations,
      BirthReportsStep births,
      Organisations organisations) {
    this.reform = reform;
    this.accounts = accounts;
    this.plans = plans;
    this.activities = activities;
    this.targets = targets;
    this.series = series;
    this.obligations = obligations;
    this.births = births;
    this.organisations = organisations;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String name() {
    return "two-tiers-2026";
  }

  @Override
  public boolean due(LocalDate today) {
    return !today.isBefore(KienHaiReform.STATIONS);
  }

  @Override
  public void run(OrgScope system) {
    reform.moveStation(system);
    accounts.create(system, ACCOUNTS);
    plans.record(system, SamplePlans.id(PLAN), SamplePlans.part(PLAN, "plan", RecordedPlan.class));
    activities.record(system, PLAN);
    targets.record(system, PLAN);
    births(system);
    results(system);
    obligations.materialise(system);
    births.load(system, BIRTHS);
  }

  private void births(OrgScope system) {
    series.define(
        system,
        new SeriesDefinition(
            BIRTHS,
            "Báo cáo tháng: trẻ sinh ra sống (hai cấp)",
            "Monthly report: live births (two tiers)",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse("2025-07"),
            null,
            null,
            id(SUB_DEPARTMENT),
            null,
            1,
            null,
            null,
            true,
            List.of(
                tier(
                    1,
                    STATION,
                    SUB_DEPARTMENT,
                    List.of(),
                    Deadline.workingDaysAfterPeriod(
                        5, "chậm nhất 05 ngày làm việc sau khi kết thúc tháng")))));
  }

  private void results(OrgScope system) {
    series.define(
        system,
        new SeriesDefinition(
            "KIEN-HAI-ANNUAL-2026",
            "Báo cáo kết quả thực hiện Kế hoạch công tác dân số năm 2026 của đặc khu Kiên Hải",
            "Results of the population plan 2026 of Kiên Hải special zone",
            "PLAN-RESULT-YEAR",
            PeriodType.YEAR,
            ReportingPeriod.year(2026),
            ReportingPeriod.year(2026),
            SamplePlans.id(PLAN),
            id(COMMITTEE),
            LocalDate.of(2026, 11, 1),
            null,
            LocalDate.of(2026, 10, 31),
            BIRTHS,
            false,
            List.of(
                tier(
                    1,
                    STATION,
                    COMMITTEE,
                    List.of(),
                    Deadline.before(LocalDate.of(2026, 11, 20), "trước ngày 20/11/2026")),
                tier(
                    2,
                    COMMITTEE,
                    SUB_DEPARTMENT,
                    List.of(id(HEALTH_DEPARTMENT)),
                    Deadline.before(LocalDate.of(2026, 11, 30), "trước ngày 30/11/2026")))));
  }

  private TierDefinition tier(
      int position, String from, String to, List<UUID> others, Deadline deadline) {
    return new TierDefinition(
        position, id(from), null, id(to), others, SendingMode.DIRECT, deadline);
  }

  private UUID id(String code) {
    return organisations.byCode(code).orElseThrow().id();
  }
}
