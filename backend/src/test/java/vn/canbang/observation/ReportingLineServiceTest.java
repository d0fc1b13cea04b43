package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportingLineServiceTest {

  private static final UUID STATION = UUID.randomUUID();
  private static final UUID CENTRE = UUID.randomUUID();
  private static final UUID SUB_DEPARTMENT = UUID.randomUUID();

  @Test
  void reportsReachWhomTheReceiverReportsTo() {
    assertThat(
            ReportingLineService.reach(
                Set.of(
                    new ReportingLine(STATION, CENTRE), new ReportingLine(CENTRE, SUB_DEPARTMENT))))
        .containsExactlyInAnyOrder(
            new ReportingLine(STATION, CENTRE),
            new ReportingLine(CENTRE, SUB_DEPARTMENT),
            new ReportingLine(STATION, SUB_DEPARTMENT));
  }

  @Test
  void circlesEndAndNobodyReachesThemselves() {
    assertThat(
            ReportingLineService.reach(
                Set.of(new ReportingLine(STATION, CENTRE), new ReportingLine(CENTRE, STATION))))
        .containsExactlyInAnyOrder(
            new ReportingLine(STATION, CENTRE), new ReportingLine(CENTRE, STATION));
  }
}
