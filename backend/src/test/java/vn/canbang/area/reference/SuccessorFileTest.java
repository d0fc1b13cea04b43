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
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.table.TableRow;

class SuccessorFileTest {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static List<String> faults(String lines) {
    List<TableRow> rows = new ArrayList<>();
    lines
        .lines()
        .forEach(
            line -> rows.add(new TableRow(rows.size() + 2, Arrays.asList(line.split(",", -1)))));
    LineFaults faults = new LineFaults();
    SuccessorFile.read(rows, National.EPISODES, faults);
    ProblemException refused = catchThrowableOfType(ProblemException.class, faults::throwIfAny);
    return refused == null
        ? List.of()
        : refused.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99999,05128,2025-07-01,full,merge | /lines/2 area.file.unit-unknown",
        "05173,99999,2025-07-01,full,merge | /lines/2 area.file.unit-unknown",
        "05173,05128,2027-07-01,full,merge | /lines/2 area.file.unit-unknown",
        "05173,05128,1/7/2025,full,merge | /lines/2 area.file.date",
        "05173,05128,,full,merge | /lines/2 area.file.date",
        "05173,05128,2025-07-01,whole,merge | /lines/2 area.file.word",
        "05173,05128,2025-07-01,full,eaten | /lines/2 area.file.word",
        "05173,05128,2025-07-01,partial,split | /lines/2 area.file.partial-single",
      })
  void namesTheLineOfAFault(String line, String fault) {
    assertThat(faults(line)).containsExactly(fault);
  }

  @Test
  void aUnitGoesOverAsAWholeOrInPartsToSeveral() {
    assertThat(faults("00154,00145,2025-07-01,partial,split\n00154,00577,2025-07-01,partial,split"))
        .isEmpty();
    assertThat(faults("00154,00145,2025-07-01,full,merge\n00154,00577,2025-07-01,partial,split"))
        .containsExactly("/lines/2 area.file.full-divided");
    assertThat(faults("05173,05128,2025-07-01,full,merge\n05173,05128,2025-07-01,full,merge"))
        .containsExactly("/lines/3 area.file.succession-twice");
  }

  @Test
  void theWholeCountryIsWithoutFaultAndTheDividedWardIsMarked() {
    LineFaults faults = new LineFaults();
    List<AreaSuccession> all =
        SuccessorFile.read(National.SUCCESSOR_ROWS, National.EPISODES, faults);
    assertThat(faults.any()).isFalse();
    assertThat(all).hasSize(10_655);
    AreaUnit ward = National.EPISODES.on("00154", REFORM.minusDays(1)).orElseThrow();
    assertThat(all.stream().filter(s -> s.oldId().equals(ward.id())))
        .hasSize(2)
        .allMatch(s -> s.extent() == SuccessionExtent.PARTIAL && s.kind() == SuccessionKind.SPLIT);
  }
}
