package vn.canbang.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class AreaHistoryTest {

  @BeforeEach
  void afterTheReform() {
    Api.clock("2026-11-16T08:00:00+07:00");
  }

  private static ValidatableResponse history(String code, String asOf) {
    return Api.as("tyt.hontre")
        .get("/areas/{code}/history?asOf={on}", code, asOf)
        .then()
        .statusCode(200);
  }

  @Test
  void aCommuneThatWasMerged() {
    history("05173", "2024-11-18")
        .body("area.path", equalTo("xã Đông Lai, huyện Tân Lạc, tỉnh Hoà Bình"))
        .body("episodes.fullName", contains("xã Đông Lai"))
        .body("predecessors", empty())
        .body("successors.area.path", contains("xã Tân Lạc, tỉnh Phú Thọ"))
        .body("successors.area.code", contains("05128"))
        .body("successors.effectiveOn", contains("2025-07-01"))
        .body("successors.extent", contains("FULL"))
        .body("successors.kind", contains("MERGE"))
        .body("today.area.code", contains("05128"))
        .body("today.extent", contains("FULL"))
        .body("today.kind", contains("MERGE"))
        .body("today.effectiveOn", contains("2025-07-01"))
        .body("comparable", equalTo(true))
        .body("reasonVi", nullValue());
  }

  @Test
  void whatItBecameKnowsItsPredecessors() {
    history("05128", "2026-01-01")
        .body("episodes.fullName", contains("thị trấn Mãn Đức", "xã Tân Lạc"))
        .body("predecessors.area.code", contains("05128", "05164", "05167", "05170", "05173"))
        .body("predecessors[4].area.path", equalTo("xã Đông Lai, huyện Tân Lạc, tỉnh Hoà Bình"))
        .body("successors", empty())
        .body("today.area.code", contains("05128"))
        .body("today.effectiveOn", contains(nullValue()))
        .body("comparable", equalTo(true));
  }

  @Test
  void theIslands() {
    for (String code : new String[] {"31108", "31111", "31114", "31115"}) {
      history(code, "2024-11-18")
          .body("today.area.fullName", contains("đặc khu Kiên Hải"))
          .body("today.area.parent.name", contains("tỉnh An Giang"))
          .body("comparable", equalTo(true));
    }
    history("912", "2024-11-18")
        .body("successors", empty())
        .body("insideBecame.path", contains("đặc khu Kiên Hải, tỉnh An Giang"))
        .body("today.area.code", contains("31108"))
        .body("today.kind", contains("MERGE"))
        .body("comparable", equalTo(true));
  }

  @Test
  void aDividedWardIsNotComparable() {
    history("00154", "2024-11-18")
        .body("successors.area.code", contains("00145", "00577"))
        .body("insideBecame", empty())
        .body("successors.extent", contains("PARTIAL", "PARTIAL"))
        .body("successors.kind", contains("SPLIT", "SPLIT"))
        .body("today.area.fullName", contains("phường Long Biên", "xã Bát Tràng"))
        .body("today.extent", contains("PARTIAL", "PARTIAL"))
        .body("comparable", equalTo(false))
        .body(
            "reasonVi",
            equalTo(
                "Trên bản đồ ngày 16/11/2026, địa bàn của phường Cự Khối nằm ở 2 đơn vị: phường"
                    + " Long Biên, xã Bát Tràng. Số liệu của phường Cự Khối không tách được cho từng"
                    + " đơn vị nên không so sánh được."))
        .body("reasonEn", containsString("not comparable"));
  }

  @Test
  void norIsWhatTookOverPartsOfOthers() {
    history("00145", "2025-07-01")
        .body("predecessors.area.fullName", hasItem("phường Cự Khối"))
        .body("today.area.code", contains("00145"))
        .body("comparable", equalTo(false))
        .body("reasonVi", containsString("phường Long Biên nhận một phần của"))
        .body("reasonVi", containsString("phường Cự Khối"));
  }

  @Test
  void whatNothingIsKnownOfIsSaidToBeNotComparable() {
    // Nguyễn Trung Trực ended on 31/12/2024 without a successor in the files.
    history("00010", "2024-11-18")
        .body("area.fullName", equalTo("phường Nguyễn Trung Trực"))
        .body("successors", empty())
        .body("today", empty())
        .body("comparable", equalTo(false))
        .body(
            "reasonVi",
            equalTo(
                "Danh mục không ghi phường Nguyễn Trung Trực nhập vào đơn vị nào khi kết thúc ngày"
                    + " 31/12/2024 nên không so sánh được trên bản đồ hiện nay."));
  }

  @Test
  void oneCodeTwoProvinces() {
    history("24", "2024-11-18")
        .body("area.fullName", equalTo("tỉnh Bắc Giang"))
        .body("episodes.fullName", contains("tỉnh Bắc Giang", "tỉnh Bắc Ninh"))
        .body("successors.area.fullName", contains("tỉnh Bắc Ninh"))
        .body("today.area.fullName", contains("tỉnh Bắc Ninh"))
        .body("comparable", equalTo(true));
    history("24", "2025-07-01")
        .body("predecessors.area.fullName", contains("tỉnh Bắc Giang", "tỉnh Bắc Ninh"))
        .body("predecessors.area.code", contains("24", "27"));
  }

  @Test
  void aRenamedCityIsOneUnit() {
    history("46", "2024-11-18")
        .body("successors.area.fullName", contains("thành phố Huế"))
        .body("successors.effectiveOn", contains("2025-01-01"))
        .body("successors.kind", contains("RENAME"))
        .body("today.kind", contains("RENAME"))
        .body("today.effectiveOn", contains("2025-01-01"))
        .body("comparable", equalTo(true));
  }

  @Test
  void beforeTheReformItIsStillItself() {
    Api.clock("2024-11-18T08:00:00+07:00");
    history("00154", "2024-11-18")
        .body("successors.area.code", contains("00145", "00577"))
        .body("today.area.code", contains("00154"))
        .body("today.kind", contains("UNCHANGED"))
        .body("comparable", equalTo(true));
    history("05128", "2025-07-01")
        .body("area.fullName", equalTo("xã Tân Lạc"))
        .body("today.area.code", contains("05128", "05164", "05167", "05170", "05173"))
        .body("comparable", equalTo(false));
  }

  @Test
  void noUnitNoHistory() {
    Api.as("tyt.hontre").get("/areas/99/history").then().statusCode(404);
    Api.as("tyt.hontre").get("/areas/912/history?asOf=2025-07-01").then().statusCode(404);
  }

  @Test
  void costsAsMuchForManyPredecessorsAsForFew() {
    history("05128", "2026-01-01");
    int few = Statements.count(() -> history("31108", "2026-01-01"));
    int many = Statements.count(() -> history("05128", "2026-01-01"));
    assertThat(many).isEqualTo(few).isLessThan(25);
  }
}
