package vn.canbang.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report that was asked for once has a day as its period; figures have none such. */
class DayOfReportTest {

  @Test
  void aDayIsAPeriodOfReportsOnly() {
    ReportingPeriod day = ReportingPeriod.ofReport("2024-11-18");

    assertThat(day.type()).isEqualTo(PeriodType.DATE);
    assertThat(day.start()).isEqualTo("2024-11-18");
    assertThat(day.end()).isEqualTo("2024-11-18");
    assertThat(day.next().code()).isEqualTo("2024-11-19");
    assertThat(ReportingPeriod.containing(PeriodType.DATE, LocalDate.of(2024, 11, 18)))
        .isEqualTo(day);
    assertThat(PeriodWords.vi(day)).isEqualTo("Ngày 18/11/2024");
    assertThatThrownBy(() -> ReportingPeriod.parse("2024-11-18"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-H1", "2024-Q3", "2024-9M", "2024-07"})
  void allOthersAreAsEver(String code) {
    assertThat(ReportingPeriod.ofReport(code)).isEqualTo(ReportingPeriod.parse(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-13-01", "2024-1-1", "1824-01-01"})
  void whatIsNoDayIsRefused(String code) {
    assertThatThrownBy(() -> ReportingPeriod.ofReport(code))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
