package vn.canbang.area.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;

@QuarkusTest
class AreaReferenceTest {

  private static final LocalDate ON = LocalDate.of(2024, 11, 18);

  @Inject AreaReferenceService reference;
  @Inject Areas areas;

  @Test
  void theSameFilesAreNotLoadedTwice() {
    assertThat(
            reference.load(
                AreaReferenceService.bytes("units.csv"),
                AreaReferenceService.bytes("successors_2025-07-01.csv")))
        .isFalse();
  }

  @Test
  @TestTransaction
  void aNewerFileChangesInPlaceAndKeepsWhatItWithdraws() {
    AreaRef island = areas.byCode("31108", ON).orElseThrow();
    AreaRef renamed = areas.byCode("31111", ON).orElseThrow();
    AreaRef withdrawn = areas.byCode("31115", ON).orElseThrow();
    String newer =
        new String(AreaReferenceService.bytes("units.csv"), UTF_8)
            .replace("31111,3,Xã,Lại Sơn,", "31111,3,Thị trấn,Lại Sơn,")
            .replaceFirst("31115,[^\n]*\n", "");
    byte[] successors =
        new String(AreaReferenceService.bytes("successors_2025-07-01.csv"), UTF_8)
            .replaceAll("31115,[^\n]*\n", "")
            .getBytes(UTF_8);

    assertThat(reference.load(newer.getBytes(UTF_8), successors)).isTrue();

    assertThat(areas.byCode("31108", ON)).contains(island);
    assertThat(areas.byCode("31111", ON).orElseThrow().id()).isEqualTo(renamed.id());
    assertThat(areas.byCode("31111", ON).orElseThrow().name()).isEqualTo("thị trấn Lại Sơn");
    assertThat(areas.byCode("31115", ON)).isEmpty();
    assertThat(areas.byId(withdrawn.id()).orElseThrow().name()).isEqualTo("xã Nam Du");
    UUID district = areas.byCode("912", ON).orElseThrow().id();
    assertThat(areas.children(district, ON))
        .extracting(AreaRef::code)
        .containsExactly("31114", "31108", "31111");
  }

  @Test
  void findsAPlaceAsDocumentsWriteIt() {
    assertThat(areas.byPath(List.of("Xã Đông Lai", "huyện Tân Lạc", "tỉnh Hòa Bình"), ON))
        .map(AreaRef::code)
        .contains("05173");
    assertThat(areas.byPath(List.of("xã Đông Lai", "huyện Kiên Hải"), ON)).isEmpty();
    assertThat(areas.byPath(List.of("xã Tân Lập"), ON)).as("there are many").isEmpty();
  }

  @Test
  void climbsAndDescends() {
    UUID commune = areas.byCode("31108", ON).orElseThrow().id();
    UUID province = areas.byCode("91", ON).orElseThrow().id();
    assertThat(areas.ancestors(commune, ON)).extracting(AreaRef::code).containsExactly("912", "91");
    assertThat(areas.descendants(province, 2, ON)).hasSize(15);
    assertThat(areas.isWithin(province, commune, ON)).isTrue();
    assertThat(areas.isWithin(commune, province, ON)).isFalse();
    assertThat(areas.isWithin(province, commune, LocalDate.of(2025, 7, 1)))
        .as("both ended")
        .isFalse();
    assertThat(areas.byIds(List.of(commune, UUID.randomUUID()))).containsOnlyKeys(commune);
    assertThat(areas.byIds(List.of())).isEmpty();
  }
}
