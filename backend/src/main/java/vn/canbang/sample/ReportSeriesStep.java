package vn.canbang.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.Organisations;
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
 * The reports that the plans ask for, as series with their chains, and the monthly births that the
 * stations of Kiên Hải report. Where a plan names no date the deadline stays unset.
 */
@ApplicationScoped
class ReportSeriesStep implements SampleStep {

  private final ReportSeries series;
  private final Obligations obligations;
  private final Organisations organisations;

  ReportSeriesStep(ReportSeries series, Obligations obligations, Organisations organisations) {
    this.series = series;
    this.obligations = obligations;
    this.organisations = organisations;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String name() {
    return "report-series";
  }

  @Override
  public void run(OrgScope system) {
    kienHai(system);
    cuKhoi(system);
    bacGiang(system);
    longBien(system);
    obligations.materialise(system);
  }

  private void kienHai(OrgScope system) {
    UUID stations = id("TYT-XA-KIEN-HAI");
    UUID department = id("PHONG-DS-TTGDSK-KIEN-HAI");
    UUID centre = id("TTYT-KIEN-HAI");
    // Monthly, within five working days (Thông tư 01/2022/TT-BYT). The communes ended on
    // 30/06/2025.
    series.define(
        system,
        new SeriesDefinition(
            "BIRTHS-MONTHLY",
            "Báo cáo tháng: trẻ sinh ra sống",
            "Monthly report: live births",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse("2021-01"),
            ReportingPeriod.parse("2025-06"),
            null,
            centre,
            null,
            1,
            null,
            null,
            true,
            List.of(
                tier(
                    1,
                    stations,
                    department,
                    centre,
                    List.of(),
                    Deadline.workingDaysAfterPeriod(
                        5, "chậm nhất 05 ngày làm việc sau khi kết thúc tháng")))));
    series.define(
        system,
        new SeriesDefinition(
            "SRB-ANNUAL",
            "Báo cáo kết quả thực hiện Kế hoạch kiểm soát mất cân bằng giới tính khi sinh",
            "Results of the plan on the sex ratio at birth",
            "PLAN-RESULT-YEAR",
            PeriodType.YEAR,
            ReportingPeriod.year(2024),
            ReportingPeriod.year(2024),
            SamplePlans.id("kien-hai-2024"),
            centre,
            LocalDate.of(2024, 11, 1),
            null,
            LocalDate.of(2024, 10, 31),
            "BIRTHS-MONTHLY",
            false,
            List.of(
                tier(
                    1,
                    stations,
                    department,
                    centre,
                    List.of(),
                    Deadline.before(LocalDate.of(2024, 11, 20), "trước ngày 20/11/2024")),
                tier(
                    2,
                    centre,
                    null,
                    id("CHI-CUC-DS-KHHGD-KIEN-GIANG"),
                    List.of(id("SO-Y-TE-KIEN-GIANG")),
                    Deadline.before(LocalDate.of(2024, 11, 30), "trước ngày 30/11/2024")))));
  }

  private void cuKhoi(OrgScope system) {
    UUID unit = id("BO-PHAN-DS-CU-KHOI");
    UUID centre = id("TTYT-LONG-BIEN");
    String text = "Định kỳ và theo yêu cầu của các cấp lãnh đạo";
    List<TierDefinition> chain =
        List.of(tier(1, unit, null, centre, List.of(), Deadline.unset(text)));
    UUID plan = SamplePlans.id("cu-khoi-2021-2025");
    progress(
        system,
        "CU-KHOI-MONTHLY",
        "Báo cáo tháng công tác dân số phường Cự Khối",
        "Monthly report on population work, Cự Khối",
        PeriodType.MONTH,
        "2024-11",
        "2025-12",
        plan,
        centre,
        chain);
    progress(
        system,
        "CU-KHOI-QUARTERLY",
        "Báo cáo quý công tác dân số phường Cự Khối",
        "Quarterly report on population work, Cự Khối",
        PeriodType.QUARTER,
        "2024-Q4",
        "2025-Q4",
        plan,
        centre,
        chain);
    progress(
        system,
        "CU-KHOI-ANNUAL",
        "Báo cáo năm công tác dân số phường Cự Khối",
        "Annual report on population work, Cự Khối",
        PeriodType.YEAR,
        "2024",
        "2025",
        plan,
        centre,
        chain);
  }

  private void bacGiang(OrgScope system) {
    UUID department = id("SO-Y-TE-BAC-GIANG");
    UUID subDepartment = id("CHI-CUC-DS-KHHGD-BAC-GIANG");
    progress(
        system,
        "BAC-GIANG-ANNUAL",
        "Báo cáo kết quả thực hiện Kế hoạch của Sở Y tế tỉnh Bắc Giang",
        "Results of the plan of the health department of Bắc Giang",
        PeriodType.YEAR,
        "2024",
        "2024",
        SamplePlans.id("bac-giang-2024"),
        department,
        List.of(
            tier(
                1,
                id("TTYT-HUYEN-BAC-GIANG"),
                subDepartment,
                department,
                List.of(),
                Deadline.before(LocalDate.of(2024, 11, 25), "trước ngày 25/11/2024")),
            tier(
                2,
                subDepartment,
                null,
                department,
                List.of(id("UBND-TINH-BAC-GIANG")),
                Deadline.unset("theo đúng quy định"))));
  }

  private void longBien(OrgScope system) {
    UUID centre = id("TTYT-LONG-BIEN");
    progress(
        system,
        "LONG-BIEN-ANNUAL",
        "Báo cáo kết quả phối hợp thực hiện công tác dân số quận Long Biên",
        "Results of joint population work, Long Biên",
        PeriodType.YEAR,
        "2024",
        "2024",
        SamplePlans.id("long-bien-2024"),
        centre,
        List.of(
            // Police, unions and offices are asked, not commanded.
            new TierDefinition(
                1,
                id("BCD-DS-PT-LONG-BIEN"),
                null,
                centre,
                List.of(),
                SendingMode.REQUEST,
                Deadline.unset("định kỳ")),
            tier(
                2,
                centre,
                null,
                id("SO-Y-TE-HA-NOI"),
                List.of(id("CHI-CUC-DS-KHHGD-HA-NOI"), id("UBND-QUAN-LONG-BIEN")),
                Deadline.unset("theo quy định"))));
  }

  /** A series about activities only: no births are counted in it. */
  private void progress(
      OrgScope system,
      String code,
      String nameVi,
      String nameEn,
      PeriodType type,
      String first,
      String last,
      UUID plan,
      UUID owner,
      List<TierDefinition> tiers) {
    series.define(
        system,
        new SeriesDefinition(
            code,
            nameVi,
            nameEn,
            "PLAN-PROGRESS",
            type,
            ReportingPeriod.parse(first),
            ReportingPeriod.parse(last),
            plan,
            owner,
            null,
            null,
            null,
            null,
            false,
            tiers));
  }

  private static TierDefinition tier(
      int position, UUID from, @Nullable UUID via, UUID to, List<UUID> others, Deadline deadline) {
    return new TierDefinition(position, from, via, to, others, SendingMode.DIRECT, deadline);
  }

  private UUID id(String code) {
    return organisations
        .byCode(code)
        .orElseThrow(() -> new IllegalStateException("no such organisation: " + code))
        .id();
  }
}
