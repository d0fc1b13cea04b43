package vn.canbang.area;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;

class AreaFilesTest {

  private static final String HEADER = "code,level,type,name,parent_code,valid_from,valid_to\n";

  @Test
  void readsOpenEndsAndLowersTheType() {
    assertThat(AreaFiles.units((HEADER + "31108,3,Xã,Hòn Tre,912,,2025-07-01\n").getBytes(UTF_8)))
        .containsExactly(
            new AreaUnit(
                "31108", 3, "xã", "Hòn Tre", "912", Dates.BEGINNING, LocalDate.of(2025, 7, 1)));
  }

  @Test
  void namesTheBrokenLine() {
    byte[] file =
        (HEADER + "91,1,Tỉnh,Kiên Giang,,,\n912,2,Huyện,Kiên Hải,91,hôm qua,\n").getBytes(UTF_8);
    assertThatThrownBy(() -> AreaFiles.units(file)).hasMessageStartingWith("line 3:");
  }

  @Test
  void refusesOtherColumns() {
    assertThatThrownBy(() -> AreaFiles.units("code,name\n".getBytes(UTF_8)))
        .hasMessageContaining("expected the columns");
  }

  @Test
  void theDividedWardIsMarked() {
    List<AreaUnit> units = AreaFiles.units(AreaReferenceService.bytes("units.csv"));
    AreaUnit ward = units.stream().filter(u -> u.code().equals("00154")).findFirst().orElseThrow();
    assertThat(
            AreaFiles.successions(AreaReferenceService.bytes("successors_2025-07-01.csv"), units)
                .stream()
                .filter(s -> s.oldId().equals(ward.id())))
        .hasSize(2)
        .allMatch(s -> s.extent().equals("PARTIAL") && s.kind().equals("SPLIT"));
  }
}
