package vn.canbang.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Places as the plans write them, and as people write them. */
@QuarkusTest
class AreaAddressTest {

  private static ValidatableResponse look(String address, String asOf) {
    return Api.as("tyt.hontre")
        .queryParam("address", address)
        .queryParam("asOf", asOf)
        .get("/areas")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Đông Lai
        "xã Đông Lai - huyện Tân Lạc | 05173",
        "Xã Đông Lai, huyện Tân Lạc, tỉnh Hòa Bình | 05173",
        "xã Đông Lai, huyện Tân Lạc, tỉnh Hoà Bình | 05173",
        "xa dong lai huyen tan lac tinh hoa binh | 05173",
        "X. Đông Lai – H. Tân Lạc – T. Hòa Bình | 05173",
        "Đông Lai (Tân Lạc, Hòa Bình) | 05173",
        "xã Đông Lai thuộc huyện Tân Lạc, Việt Nam | 05173",
        "thôn Muôn, xã Đông Lai, huyện Tân Lạc | 05173",
        "TT. Mãn Đức, H. Tân Lạc | 05128",
        "thị trấn Mãn Đức, Hòa Bình | 05128",
        // Kiên Hải
        "huyện Kiên Hải | 912",
        "huyện Kiên Hải, tỉnh Kiên Giang | 912",
        "Xã Hòn Tre, huyện Kiên Hải, tỉnh Kiên Giang | 31108",
        "HÒN TRE; KIÊN HẢI; KIÊN GIANG | 31108",
        // Cự Khối, with the slip of the plan's copy
        "phường Cự Khối, quận Long Biên, TP Hà Nội | 00154",
        "phường Cụ Khối - quận Long Biên | 00154",
        "P. Cự Khối, Q. Long Biên, TP. Hà Nội | 00154",
        "P.Cự Khối/Q.Long Biên/Hà Nội | 00154",
        "Số 5 đường Bát Khối, phường Cự Khối, quận Long Biên | 00154",
        // Bắc Giang, Long Biên
        "tỉnh Bắc Giang | 24",
        "quận Long Biên, thành phố Hà Nội | 004",
        // others
        "Phường 1, Quận 3, TPHCM | 27160",
        "P1, Q3, TP.HCM | 27160",
        "Phan Rang - Tháp Chàm, Ninh Thuận | 582",
        "TP Phan Rang Tháp Chàm | 582",
        "huyện Đăk R’Lấp | 666",
      })
  void findsTheUnit(String address, String code) {
    look(address, "2024-11-18").body("items.code", contains(code));
    look(Normalizer.normalize(address, Normalizer.Form.NFD), "2024-11-18")
        .body("items.code", contains(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đặc khu Kiên Hải, tỉnh An Giang | 31108",
        "xã Tân Lạc, tỉnh Phú Thọ | 05128",
        "phường Long Biên - TP Hà Nội | 00145",
        "tỉnh Bắc Ninh | 24",
      })
  void onTheNewMap(String address, String code) {
    look(address, "2025-07-01").body("items.code", contains(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xã Không Có, huyện Kiên Hải",
        "xã Hòn Tre, huyện Tân Lạc",
        "huyện Đông Lai",
        "Trạm Y tế các xã",
        "-",
        "xã",
        "%",
      })
  void nothingFitsWhatIsNotThere(String address) {
    look(address, "2024-11-18").body("items", empty());
  }

  @Test
  void anOldAddressOnTheNewMapIsNotThereButWasOnce() {
    look("xã Đông Lai - huyện Tân Lạc", "2026-01-01").body("items", empty());
    Api.as("tyt.hontre")
        .queryParam("address", "xã Đông Lai - huyện Tân Lạc")
        .queryParam("anyTime", true)
        .queryParam("asOf", "2026-01-01")
        .get("/areas")
        .then()
        .statusCode(200)
        .body("items.code", contains("05173"))
        .body("items[0].validTo", equalTo("2025-07-01"))
        .body("items[0].path", equalTo("xã Đông Lai, huyện Tân Lạc, tỉnh Hoà Bình"));
  }

  @Test
  void whatTheAddressLeavesOpenIsAnsweredWhole() {
    look("xã Tân Lập", "2024-11-18").body("items.size()", greaterThan(10));
    Api.as("tyt.hontre")
        .get("/areas?address=xã Tân Lập&limit=5&count=true&asOf=2024-11-18")
        .then()
        .body("items", hasSize(5))
        .body("total", greaterThan(10));
  }

  @Test
  void accentsTellNamesApartThatAreAlikeWithoutThem() {
    look("An Sơn, Kiên Hải", "2024-11-18").body("items.code", contains("31114"));
    look("xa tan lac", "2024-11-18").body("items.fullName", hasItem("xã Tân Lạc"));
  }

  @Test
  void oldAndNewNamesOfEveryDay() {
    Api.as("tyt.hontre")
        .get("/areas?q=dac khu kien hai&anyTime=true")
        .then()
        .body("items.code", contains("31108"))
        .body("items[0].path", equalTo("đặc khu Kiên Hải, tỉnh An Giang"));
    Api.as("tyt.hontre")
        .get("/areas?q=tinh bac ninh&anyTime=true&level=1")
        .then()
        .body("items.code", contains("24", "27"))
        .body("items.validFrom", contains("2025-07-01", null));
  }

  @Test
  void aLongAddressCostsNoMoreStatementsThanAShortOne() {
    look("Hòn Tre", "2024-11-18");
    int one = Statements.count(() -> look("Hòn Tre, Kiên Hải", "2024-11-18"));
    int many =
        Statements.count(
            () -> look("số 1, ngõ 2, đường 3, tổ 4, xã Tân Lập, huyện Tân Lập", "2024-11-18"));
    assertThat(many).isLessThanOrEqualTo(one);
    assertThat(Statements.count(() -> look("xã Tân Lập", "2024-11-18"))).isEqualTo(one);
  }
}
