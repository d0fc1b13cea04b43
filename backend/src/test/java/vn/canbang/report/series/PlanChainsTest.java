package vn.canbang.report.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.AskedReport;
import vn.canbang.plan.document.ReportingFrequency;
import vn.canbang.report.series.PlanChains.Chain;
import vn.canbang.report.series.PlanChains.Step;
import vn.canbang.shared.time.PeriodType;

class PlanChainsTest {

  private static final UUID STATIONS = new UUID(0, 1);
  private static final UUID DESK = new UUID(0, 2);
  private static final UUID CENTRE = new UUID(0, 3);
  private static final UUID DEPARTMENT = new UUID(0, 4);
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 18);

  private static final PlanChains YEAR =
      new PlanChains(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), TODAY);
  private static final PlanChains FIVE_YEARS =
      new PlanChains(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31), TODAY);

  private static AskedReport asked(
      UUID from, UUID to, UUID via, String dueOn, String text, ReportingFrequency... frequency) {
    return new AskedReport(
        UUID.randomUUID(),
        from,
        to == null ? List.of() : List.of(to),
        via,
        dueOn == null ? null : LocalDate.parse(dueOn),
        text,
        List.of(frequency),
        null);
  }

  @Test
  void whatIsReportedOnIsAStepHigher() {
    List<Chain> chains =
        YEAR.of(
            List.of(
                asked(DESK, DEPARTMENT, null, "2024-11-30", "chậm nhất ngày 30/11/2024"),
                asked(STATIONS, CENTRE, DESK, "2024-11-20", "trước ngày 20/11/2024")));
    assertThat(chains).hasSize(1);
    assertThat(chains.getFirst().first().code()).isEqualTo("2024");
    assertThat(chains.getFirst().steps())
        .extracting(Step::from, Step::position, s -> s.deadline().boundary())
        .containsExactly(
            tuple(DESK, 2, DeadlineBoundary.ON_OR_BEFORE),
            tuple(STATIONS, 1, DeadlineBoundary.BEFORE));
    assertThat(chains.getFirst().steps().get(1).deadline().date()).isEqualTo("2024-11-20");
  }

  @Test
  void eachRhythmIsAChainOfItsOwn() {
    List<Chain> chains =
        FIVE_YEARS.of(
            List.of(
                asked(
                    DESK,
                    CENTRE,
                    null,
                    null,
                    "trước ngày 25 hằng tháng",
                    ReportingFrequency.YEARLY,
                    ReportingFrequency.MONTHLY,
                    ReportingFrequency.QUARTERLY)));
    assertThat(chains)
        .extracting(c -> c.first().type(), c -> c.first().code(), c -> c.last().code())
        .containsExactly(
            tuple(PeriodType.MONTH, "2024-11", "2025-12"),
            tuple(PeriodType.QUARTER, "2024-Q4", "2025-Q4"),
            tuple(PeriodType.YEAR, "2024", "2025"));
    assertThat(chains.getFirst().steps().getFirst().deadline())
        .extracting(Deadline::kind, Deadline::days, Deadline::boundary)
        .containsExactly(DeadlineKind.DAY_OF_MONTH, 25, DeadlineBoundary.BEFORE);
    assertThat(chains.get(2).steps().getFirst().deadline().kind()).isEqualTo(DeadlineKind.UNSET);
  }

  @Test
  void aDateOfOneYearRecursInTheOthersUnlessItIsAskedForOnce() {
    List<Chain> chains =
        FIVE_YEARS.of(
            List.of(
                asked(STATIONS, CENTRE, null, "2021-11-20", "20/11", ReportingFrequency.YEARLY),
                asked(DESK, CENTRE, null, "2025-10-31", "31/10/2025", ReportingFrequency.ONCE)));
    assertThat(chains.get(0).steps().getFirst().deadline())
        .extracting(Deadline::kind, Deadline::days)
        .containsExactly(DeadlineKind.DAYS_FROM_PERIOD_END, -41);
    assertThat(chains.get(1).first().code()).isEqualTo("2025");
    assertThat(chains.get(1).last().code()).isEqualTo("2025");
    assertThat(chains.get(1).steps().getFirst().deadline().date()).isEqualTo("2025-10-31");
  }

  @Test
  void whatTheTextLeavesOpenStaysOpen() {
    assertThat(
            YEAR.of(
                List.of(
                    asked(null, CENTRE, null, "2024-12-20", null),
                    asked(STATIONS, null, null, "2024-12-20", null),
                    asked(STATIONS, CENTRE, null, null, "khi cần", ReportingFrequency.ON_DEMAND))))
        .isEmpty();
    List<Chain> regularly =
        YEAR.of(
            List.of(
                asked(
                    STATIONS,
                    CENTRE,
                    null,
                    null,
                    "định kỳ và theo yêu cầu",
                    ReportingFrequency.PERIODIC,
                    ReportingFrequency.ON_DEMAND)));
    assertThat(regularly).hasSize(1);
    assertThat(regularly.getFirst().first().type()).isEqualTo(PeriodType.YEAR);
    assertThat(regularly.getFirst().steps().getFirst().deadline().kind())
        .isEqualTo(DeadlineKind.UNSET);
  }

  @Test
  void whoIsAskedTwiceOwesTwoReportsAndPastOnesAreNotOwedAnew() {
    assertThat(
            YEAR.of(
                List.of(
                    asked(STATIONS, CENTRE, null, "2024-12-01", "01/12"),
                    asked(STATIONS, DEPARTMENT, null, "2024-12-10", "10/12"))))
        .hasSize(2);
    PlanChains over = new PlanChains(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), TODAY);
    assertThat(over.of(List.of(asked(STATIONS, CENTRE, null, "2023-11-20", "20/11")))).isEmpty();
    assertThat(over.of(List.of(asked(STATIONS, CENTRE, null, "2024-12-15", "15/12")))).hasSize(1);
  }

  @Test
  void thoseWhoReportToEachOtherDoNotRiseForEver() {
    List<Chain> round =
        YEAR.of(
            List.of(
                asked(CENTRE, DESK, null, null, "định kỳ"),
                asked(DESK, CENTRE, null, null, "định kỳ")));
    assertThat(round.getFirst().steps()).extracting(Step::position).containsExactly(2, 2);
  }
}
