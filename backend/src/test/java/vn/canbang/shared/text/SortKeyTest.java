package vn.canbang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortKeyTest {

  @Test
  void putsNamesInVietnameseOrder() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "Đông Lai", "Ấn", "Ân", "Dương", "An Sơn", "An", "Ô", "Ơ", "O", "Nam Du", "Năm"));
    names.sort(Comparator.comparing(SortKey::of));
    assertThat(names)
        .containsExactly(
            "An", "An Sơn", "Ân", "Ấn", "Dương", "Đông Lai", "Nam Du", "Năm", "O", "Ô", "Ơ");
  }

  @Test
  void putsNumbersByTheirValue() {
    assertThat(SortKey.of("Phường 2")).isLessThan(SortKey.of("Phường 10"));
  }

  @Test
  void staysWithinItsColumn() {
    assertThat(SortKey.of("Ẫ".repeat(300))).hasSize(SortKey.LENGTH);
  }
}
