package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.view.CellColumns;
import vn.canbang.shared.time.ReportingPeriod;

class ReportColumnsTest {

  private static final String BOYS = "LIVE_BIRTHS.MALE";
  private static final String GIRLS = "LIVE_BIRTHS.FEMALE";

  @Test
  void aFlowIsAddedUpFromTheFirstPeriodOfTheYear() {
    List<AcceptedCell> before =
        List.of(cell("2023-Q3", 9), cell("2023-Q4", 8), cell("2024-Q1", 5), cell("2024-Q2", 0));

    assertThat(columns("2024-Q3", before, Set.of(), 7)).isEqualTo(shown(5L, 12L, 9L));
  }

  @Test
  void aPeriodThatIsMissingLeavesTheYearUnknown() {
    List<AcceptedCell> before = List.of(cell("2024-Q2", 4));

    assertThat(columns("2024-Q3", before, Set.of(), 7)).isEqualTo(shown(null, null, null));
  }

  @Test
  void theFirstPeriodOfAYearStandsForItself() {
    List<AcceptedCell> before = List.of(cell("2023-Q1", 3), cell("2023-Q4", 8));

    assertThat(columns("2024-Q1", before, Set.of(), 7)).isEqualTo(shown(0L, 7L, 3L));
  }

  @Test
  void aStockIsNeverAddedUp() {
    List<AcceptedCell> before = List.of(cell("2024-Q1", 500), cell("2024-Q2", 510));

    assertThat(columns("2024-Q3", before, Set.of(BOYS), 505)).isEqualTo(shown(0L, 505L, null));
  }

  @Test
  void whatIsBlankHasNoYearYet() {
    List<AcceptedCell> before = List.of(cell("2023-Q3", 0), cell("2024-Q1", 5), cell("2024-Q2", 4));

    assertThat(columns("2024-Q3", before, Set.of(), null)).isEqualTo(shown(9L, null, 0L));
  }

  @Test
  void monthsAndYearsGoTheSameWay() {
    List<AcceptedCell> months = new ArrayList<>();
    for (int month = 1; month <= 11; month++) {
      months.add(cell("2024-%02d".formatted(month), month));
    }
    assertThat(columns("2024-12", months, Set.of(), 1)).isEqualTo(shown(66L, 67L, null));
    assertThat(columns("2024", List.of(cell("2023", 60)), Set.of(), 66))
        .isEqualTo(shown(0L, 66L, 60L));
  }

  @Test
  void aRowIsTheSumOfItsCellsUnlessOneIsNotKnown() {
    List<AcceptedCell> before =
        List.of(
            cell("2024-Q1", 5),
            new AcceptedCell(ReportingPeriod.parse("2024-Q1"), GIRLS, 4, false));
    Map<String, List<String>> row = Map.of("LIVE_BIRTHS", List.of(BOYS, GIRLS));

    assertThat(of("2024-Q2", before, row, Map.of(), content(3, 2)))
        .isEqualTo(Map.of("LIVE_BIRTHS", shown(9L, 14L, null)));
    assertThat(of("2024-Q2", before.subList(0, 1), row, Map.of(), content(3, 2)))
        .isEqualTo(Map.of("LIVE_BIRTHS", shown(null, null, null)));
    assertThat(of("2024-Q2", before, row, Map.of(), content(3, null)))
        .isEqualTo(Map.of("LIVE_BIRTHS", shown(9L, null, null)));
  }

  @Test
  void aPlanIsForAllItsCellsTogether() {
    Map<String, List<String>> asked =
        Map.of(BOYS, List.of(BOYS), "LIVE_BIRTHS", List.of(GIRLS, BOYS));
    Map<Set<String>, Long> plan = Map.of(Set.of(BOYS, GIRLS), 160L);

    Map<String, CellColumns> columns = of("2024-Q1", List.of(), asked, plan, content(12, 10));

    assertThat(columns.get(BOYS)).isEqualTo(shown(0L, 12L, null));
    // 22 of 160 is 13.75 for 100: the half goes up.
    assertThat(columns.get("LIVE_BIRTHS")).isEqualTo(new CellColumns(0L, 22L, null, 160L, 13.8));
    assertThat(of("2024-Q1", List.of(), asked, plan, content(12, null)).get("LIVE_BIRTHS"))
        .isEqualTo(new CellColumns(0L, null, null, 160L, null));
    assertThat(of("2024-Q1", List.of(), asked, Map.of(Set.of(BOYS), 0L), content(12, 1)).get(BOYS))
        .isEqualTo(new CellColumns(0L, 12L, null, 0L, null));
  }

  private static CellColumns shown(
      @Nullable Long before, @Nullable Long toDate, @Nullable Long lastYear) {
    return new CellColumns(before, toDate, lastYear, null, null);
  }

  private static Map<String, CellColumns> of(
      String period,
      List<AcceptedCell> before,
      Map<String, List<String>> asked,
      Map<Set<String>, Long> plans,
      ReportContent content) {
    return new ReportColumns(ReportingPeriod.parse(period), before, Set.of(), plans)
        .of(asked, content);
  }

  private static ReportContent content(@Nullable Integer boys, @Nullable Integer girls) {
    return ReportContent.EMPTY.withCells(
        List.of(new CellEntry(BOYS, boys, null), new CellEntry(GIRLS, girls, null)));
  }

  private static @Nullable CellColumns columns(
      String period, List<AcceptedCell> before, Set<String> stocks, @Nullable Integer typed) {
    ReportContent content =
        ReportContent.EMPTY.withCells(List.of(new CellEntry(BOYS, typed, null)));
    return new ReportColumns(ReportingPeriod.parse(period), before, stocks, Map.of())
        .of(Map.of(BOYS, List.of(BOYS)), content)
        .get(BOYS);
  }

  private static AcceptedCell cell(String period, int value) {
    return new AcceptedCell(ReportingPeriod.parse(period), BOYS, value, false);
  }
}
