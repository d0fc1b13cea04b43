package vn.canbang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Đắk R'Lấp, Đăk R’ Lấp",
    "Phan Rang-Tháp Chàm, Phan Rang – Tháp Chàm",
    "Phường 01, phường 1",
    "Lý Sơn, Lí Sơn",
    "Quy Nhơn, Qui Nhơn",
    "Hoà Bình, HÒA BÌNH",
    "Mỹ Thuỷ, mĩ thủy",
    "Bà Rịa - Vũng Tàu, Ba Ria Vung Tau",
  })
  void areOnePlace(String one, String other) {
    assertThat(PlaceKey.of(one)).isEqualTo(PlaceKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Sơn Tây, Sơn Tài", "Phường 1, Phường 10", "Thúy, Thúi"})
  void areTwoPlaces(String one, String other) {
    assertThat(PlaceKey.of(one)).isNotEqualTo(PlaceKey.of(other));
  }

  @Test
  void tonesCountButNotWhereTheyStand() {
    assertThat(PlaceKey.accented("Hòa Bình")).isEqualTo(PlaceKey.accented("Hoà  bình"));
    assertThat(PlaceKey.accented("Hòa"))
        .isEqualTo(PlaceKey.accented(Normalizer.normalize("Hoà", Normalizer.Form.NFD)))
        .isNotEqualTo(PlaceKey.accented("Hoa"))
        .isNotEqualTo(PlaceKey.accented("Hóa"));
    assertThat(PlaceKey.accented("Đông")).isNotEqualTo(PlaceKey.accented("Dông"));
  }
}
