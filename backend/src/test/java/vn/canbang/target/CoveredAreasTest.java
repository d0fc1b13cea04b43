package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.area.AreaRef;
import vn.canbang.calendar.HeldPlan;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** A target on the share of areas with communication, from what was recorded of activities. */
@QuarkusTest
class CoveredAreasTest {

  private HeldPlan plan;
  private List<String> talks;

  @BeforeEach
  void write() {
    plan = HeldPlan.begin().with("Nói chuyện chuyên đề", "TTYT-KIEN-HAI", "MONTHLY", Map.of());
    Map<String, Object> target = new HashMap<>();
    target.put("statement", "100% địa bàn được tuyên truyền không lựa chọn giới tính khi sinh");
    target.put("indicator", CoveredAreas.INDICATOR);
    target.put("comparator", "GE");
    target.put("value", 100);
    target.put("unit", "%");
    target.put("area", "912");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("target", target);
    wanted.put("after", null);
    Api.as("ttyt.kienhai")
        .body(wanted)
        .post("/plans/" + plan.id() + "/targets")
        .then()
        .statusCode(201);
    plan.issued("594/KH-TTYT");
    talks = plan.occurrences("Nói chuyện chuyên đề");
  }

  @AfterEach
  void discard() {
    plan.discard();
  }

  private JsonPath assessment() {
    return Api.as("ttyt.kienhai")
        .get("/plans/" + plan.id() + "/targets")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items[0].assessment");
  }

  @Test
  void whatIsNotRecordedIsNotKnown() {
    HeldPlan.held(talks.get(0), "2024-01-10", Map.of());
    HeldPlan.held(talks.get(1), "2024-02-10", Map.of("area", "912"));
    JsonPath none = assessment();
    assertThat(none.getString("officialResult")).isEqualTo("NO_DATA");
    assertThat(none.getString("noValueReason")).isEqualTo("NO_FIGURES");
    assertThat(none.<Object>get("value")).isNull();
    assertThat(none.<Object>get("parts")).isNull();
    assertThat(none.getString("sentenceVi"))
        .isEqualTo(
            "Chưa có hoạt động tuyên truyền nào được ghi nhận tại địa bàn trực thuộc huyện Kiên"
                + " Hải.");
  }

  @Test
  void areasWithSomethingHeldOfAllAreasAndTheOthersByName() {
    HeldPlan.held(talks.get(0), "2024-01-10", Map.of("area", "31108"));
    HeldPlan.held(talks.get(1), "2024-02-10", Map.of("area", "31108"));
    HeldPlan.held(talks.get(2), "2024-03-10", Map.of("area", "31111"));
    JsonPath half = assessment();
    assertThat(half.getString("officialResult")).isEqualTo("NOT_MET");
    assertThat(half.getBoolean("provisional")).isTrue();
    assertThat(half.getDouble("value")).isEqualTo(50);
    assertThat(half.getInt("parts.numerator")).isEqualTo(2);
    assertThat(half.getInt("parts.denominator")).isEqualTo(4);
    assertThat(half.getString("sentenceVi"))
        .isEqualTo(
            "Từ 01/01/2024 đến 18/11/2024 huyện Kiên Hải: 50,0 % (2/4). Chưa có: xã An Sơn, xã Nam"
                + " Du.");
    HeldPlan.held(talks.get(3), "2024-04-10", Map.of("area", "31114"));
    HeldPlan.held(talks.get(4), "2024-05-10", Map.of("area", "31115"));
    JsonPath all = assessment();
    assertThat(all.getString("officialResult")).isEqualTo("MET");
    assertThat(all.getString("sentenceVi")).contains("(4/4). Địa bàn nào cũng đã có hoạt động.");
  }

  /** Nobody has entered the hamlets of most communes. */
  @Test
  void withoutAreasBelowNothingIsSaid() {
    AreaRef commune =
        new AreaRef(UUID.randomUUID(), "05173", 3, "xã Đông Lai", Dates.BEGINNING, Dates.OPEN_END);
    assertThat(new CoveredAreas(List.of(), Set.of()).words(commune).vi())
        .isEqualTo(
            "Chưa khai báo thôn, xóm nào của xã Đông Lai trong danh mục địa bàn nên chưa tính"
                + " được.");
  }
}
