package vn.canbang.area.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.table.TableRow;
import vn.canbang.shared.time.Dates;

class UnitFileTest {

  /** Lines 2 to 4 of every file below. */
  private static final String COUNTRY =
      """
      91,1,Tỉnh,Kiên Giang,,,
      912,2,Huyện,Kiên Hải,91,,2025-07-01
      31108,3,Xã,Hòn Tre,912,,2025-07-01
      """;

  private static List<TableRow> rows(String lines) {
    List<TableRow> rows = new ArrayList<>();
    lines
        .lines()
        .forEach(
            line -> rows.add(new TableRow(rows.size() + 2, Arrays.asList(line.split(",", -1)))));
    return rows;
  }

  private static List<String> faults(String lines) {
    LineFaults faults = new LineFaults();
    UnitFile.read(rows(lines), faults);
    ProblemException refused = catchThrowableOfType(ProblemException.class, faults::throwIfAny);
    return refused == null
        ? List.of()
        : refused.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  @Test
  void readsOpenEndsAndLowersTheType() {
    assertThat(UnitFile.read(rows(COUNTRY), new LineFaults()).getLast().unit())
        .isEqualTo(
            new AreaUnit(
                "31108", 3, "xã", "Hòn Tre", "912", Dates.BEGINNING, LocalDate.of(2025, 7, 1)));
    assertThat(faults(COUNTRY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31109,3,Xã,Lạ,999,,2025-07-01 | /lines/5 area.file.parent-unknown",
        "31109,3,Xã,Lạ,912,, | /lines/5 area.file.parent-unknown",
        "31108,3,Xã,Hòn Tre,912,,2025-07-01 | /lines/5 area.file.twice",
        "31108,3,Xã,Hòn Tre,912,2024-01-01,2025-01-01 | /lines/5 area.file.overlap",
        "913,2,Huyện,Vòng,912,,2025-07-01 | /lines/5 area.file.circle",
        "913,2,Huyện,Vòng,913,,2025-07-01 | /lines/5 area.file.circle",
        "92,1,Tỉnh,Cần Thơ,91,, | /lines/5 area.file.parent-missing",
        "31109,3,Xã,Lạ,,,2025-07-01 | /lines/5 area.file.parent-missing",
        "31109,3,Xã,Lạ,912,hôm qua,2025-07-01 | /lines/5 area.file.date",
        "31109,3,Xã,Lạ,912,,2025-02-30 | /lines/5 area.file.date",
        "31109,3,Xã,Lạ,912,0001-01-01,2025-07-01 | /lines/5 area.file.date",
        "31109,3,Xã,Lạ,912,2025-07-01,2025-07-01 | /lines/5 area.file.dates",
        "31109,3,,Lạ,912,,2025-07-01 | /lines/5 area.file.blank",
        "31109,3,Xã,,912,,2025-07-01 | /lines/5 area.file.blank",
        "31109,4,Thôn,Lạ,912,,2025-07-01 | /lines/5 area.file.level",
        "31109,x,Xã,Lạ,912,,2025-07-01 | /lines/5 area.file.level",
        "3110,3,Xã,Lạ,912,,2025-07-01 | /lines/5 area.file.code",
        "31109,3 | /lines/5 area.file.blank",
      })
  void namesTheLineOfAFault(String line, String fault) {
    assertThat(faults(COUNTRY + line)).contains(fault);
  }

  @Test
  void refusesNamesThatAreTooLong() {
    assertThat(faults(COUNTRY + "31109,3,Xã," + "x".repeat(101) + ",912,,2025-07-01"))
        .containsExactly("/lines/5 area.file.text-long");
    assertThat(faults(COUNTRY + "31109,3," + "x".repeat(33) + ",Lạ,912,,2025-07-01"))
        .containsExactly("/lines/5 area.file.text-long");
    assertThat(faults(COUNTRY + "31109,3,Xã," + "x".repeat(100) + ",912,,2025-07-01")).isEmpty();
  }

  @Test
  void tellsAllFaultsAtOnceAndStopsCounting() {
    assertThat(faults(COUNTRY + "1,1,,,,,\n2,9,Xã,A,91,,\n"))
        .containsExactly(
            "/lines/5 area.file.code",
            "/lines/5 area.file.blank",
            "/lines/5 area.file.blank",
            "/lines/6 area.file.level");
    assertThat(faults("1,1,,,,,\n".repeat(5_000))).hasSize(10_000);
  }

  @Test
  void aGapInTheParentIsNamedWithItsDay() {
    LineFaults faults = new LineFaults();
    UnitFile.read(
        rows("91,1,Tỉnh,A,,,2024-01-01\n91,1,Tỉnh,B,,2024-03-01,\n912,2,Huyện,C,91,,"), faults);
    Fault fault =
        catchThrowableOfType(ProblemException.class, faults::throwIfAny).faults().getFirst();
    assertThat(fault.pointer()).isEqualTo("/lines/4");
    assertThat(fault.args()).containsExactly("912", "91", "2024-01-01");
  }

  @Test
  void theWholeCountryIsWithoutFault() {
    LineFaults faults = new LineFaults();
    assertThat(UnitFile.read(National.UNIT_ROWS, faults)).hasSize(15_407);
    assertThat(faults.any()).isFalse();
  }
}
