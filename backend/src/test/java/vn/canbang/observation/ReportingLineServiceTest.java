package vn.canbang.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;

class ReportingLineServiceTest {

  private static final LocalDate OPEN = Dates.OPEN_END;
  private static final UUID STATION = UUID.randomUUID();
  private static final UUID CENTRE = UUID.randomUUID();
  private static final UUID SUB_DEPARTMENT = UUID.randomUUID();

  @Test
  void reportsReachWhomTheReceiverReportsTo() {
    assertThat(
            ReportingLineService.reach(
                Set.of(line(STATION, CENTRE, OPEN), line(CENTRE, SUB_DEPARTMENT, OPEN))))
        .containsExactlyInAnyOrder(
            line(STATION, CENTRE, OPEN),
            line(CENTRE, SUB_DEPARTMENT, OPEN),
            line(STATION, SUB_DEPARTMENT, OPEN));
  }

  @Test
  void circlesEndAndNobodyReachesThemselves() {
    assertThat(
            ReportingLineService.reach(
                Set.of(line(STATION, CENTRE, OPEN), line(CENTRE, STATION, OPEN))))
        .containsExactlyInAnyOrder(line(STATION, CENTRE, OPEN), line(CENTRE, STATION, OPEN));
  }

  /** Figures go as far as the earliest end on the way, by the way that ends last. */
  @Test
  void aLineThatEndedCarriesFiguresUpToItsEnd() {
    LocalDate moved = LocalDate.of(2024, 10, 31);
    LocalDate earlier = LocalDate.of(2024, 6, 30);
    UUID other = UUID.randomUUID();
    assertThat(
            ReportingLineService.reach(
                Set.of(
                    line(STATION, CENTRE, moved),
                    line(STATION, other, earlier),
                    line(CENTRE, SUB_DEPARTMENT, OPEN),
                    line(other, SUB_DEPARTMENT, OPEN))))
        .containsExactlyInAnyOrder(
            line(STATION, CENTRE, moved),
            line(STATION, other, earlier),
            line(CENTRE, SUB_DEPARTMENT, OPEN),
            line(other, SUB_DEPARTMENT, OPEN),
            line(STATION, SUB_DEPARTMENT, moved));
  }

  /** Two stretches of time are two lines; nothing goes where they do not meet. */
  @Test
  void whatWasSentElsewhereInBetweenDoesNotGoAlong() {
    LocalDate june = LocalDate.of(2024, 6, 30);
    LocalDate july = june.plusDays(1);
    ReportingLine first = new ReportingLine(STATION, CENTRE, Dates.BEGINNING, june);
    ReportingLine then = new ReportingLine(CENTRE, SUB_DEPARTMENT, july, OPEN);
    assertThat(ReportingLineService.reach(Set.of(first, then)))
        .containsExactlyInAnyOrder(first, then);
  }

  private static ReportingLine line(UUID sender, UUID receiver, LocalDate until) {
    return new ReportingLine(sender, receiver, Dates.BEGINNING, until);
  }
}
