package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.calendar.HeldPlan;
import vn.canbang.testing.Api;

/** A target on the share of staff trained, from what was recorded of courses. */
@QuarkusTest
class TrainedStaffTest {

  private static final String COURSE = "Tập huấn nghiệp vụ dân số";

  private @Nullable HeldPlan plan;

  @AfterEach
  void discard() {
    if (plan != null) {
      plan.discard();
    }
  }

  /** Courses of a plan that says how many staff there are, or does not. */
  private List<String> courses(String population, @Nullable Integer expected) {
    Map<String, Object> activity = new HashMap<>(Map.of("category", "TRAINING"));
    activity.put("expectedParticipants", expected);
    HeldPlan made = HeldPlan.begin().with(COURSE, "TTYT-KIEN-HAI", "MONTHLY", Map.of(), activity);
    plan = made;
    Map<String, Object> target = new HashMap<>();
    target.put("statement", "100% cán bộ dân số được đào tạo bổ sung kiến thức");
    target.put("indicator", TrainedStaff.INDICATOR);
    target.put("comparator", "GE");
    target.put("value", 100);
    target.put("unit", "%");
    target.put("population", population);
    target.put("area", "912");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("target", target);
    wanted.put("after", null);
    Api.as("ttyt.kienhai")
        .body(wanted)
        .post("/plans/" + made.id() + "/targets")
        .then()
        .statusCode(201);
    made.issued("595/KH-TTYT");
    return made.occurrences(COURSE);
  }

  private static void held(String course, String on, Object... labelsAndCounts) {
    List<Map<String, Object>> categories = new ArrayList<>();
    for (int i = 0; i < labelsAndCounts.length; i += 2) {
      categories.add(Map.of("label", labelsAndCounts[i], "count", labelsAndCounts[i + 1]));
    }
    HeldPlan.held(
        course, on, Map.of("participants", Map.of("total", 40, "categories", categories)));
  }

  private JsonPath assessment() {
    if (plan == null) {
      throw new AssertionError("no plan");
    }
    return Api.as("ttyt.kienhai")
        .get("/plans/" + plan.id() + "/targets")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items[0].assessment");
  }

  @Test
  void theLargestCourseCountsAndNobodyTwice() {
    List<String> courses = courses("16 cán bộ làm công tác dân số", 40);
    assertThat(assessment().getString("sentenceVi"))
        .isEqualTo("Chưa ghi nhận lớp đào tạo, tập huấn nào của kế hoạch trong kỳ.");
    held(courses.get(0), "2024-01-10");
    JsonPath unknown = assessment();
    assertThat(unknown.getString("officialResult")).isEqualTo("NO_DATA");
    assertThat(unknown.<Object>get("parts")).isNull();
    assertThat(unknown.getString("sentenceVi"))
        .isEqualTo(
            "Đã ghi nhận 1 lớp nhưng chưa ghi số cán bộ, cộng tác viên tham dự theo từng thành"
                + " phần.");
    held(
        courses.get(1), "2024-02-10", "Cán bộ dân số xã", 4, "Cộng tác viên dân số", 8, "Khách", 9);
    held(courses.get(2), "2024-03-10", "Cán bộ dân số xã", 10);
    JsonPath some = assessment();
    assertThat(some.getString("officialResult")).isEqualTo("NOT_MET");
    assertThat(some.getInt("parts.numerator")).isEqualTo(12);
    assertThat(some.getInt("parts.denominator")).isEqualTo(16);
    assertThat(some.getString("sentenceVi"))
        .isEqualTo(
            "Từ 01/01/2024 đến 18/11/2024 huyện Kiên Hải: 75,0 % (12/16). Tính theo lớp đông nhất"
                + " trong 3 lớp đã ghi nhận; một người dự nhiều lớp chỉ tính một lần.");
    held(courses.get(3), "2024-04-10", "Cán bộ dân số", 17);
    JsonPath tooMany = assessment();
    assertThat(tooMany.getString("officialResult")).isEqualTo("NO_DATA");
    assertThat(tooMany.getString("sentenceVi")).contains("nhiều hơn 16 cán bộ mà kế hoạch nêu");
  }

  @Test
  void whoIsToBeTrainedIsWhatThePlanSaysElseNothingIsComputed() {
    List<String> courses = courses("cán bộ làm công tác dân số", 20);
    held(courses.get(0), "2024-01-10", "Cán bộ dân số", 20);
    JsonPath all = assessment();
    assertThat(all.getString("officialResult")).isEqualTo("MET");
    assertThat(all.getInt("parts.denominator")).isEqualTo(20);
    discard();
    courses = courses("cán bộ làm công tác dân số", null);
    held(courses.get(0), "2024-01-10", "Cán bộ dân số", 20);
    JsonPath none = assessment();
    assertThat(none.getString("noValueReason")).isEqualTo("NO_FIGURES");
    assertThat(none.getString("sentenceVi"))
        .isEqualTo(
            "Đã ghi nhận 1 lớp, lớp đông nhất có 20 cán bộ; kế hoạch không nêu tổng số cán bộ nên"
                + " chưa tính được tỷ lệ.");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "16 cán bộ dân số, 16",
        "toàn bộ 120 cộng tác viên, 120",
        "cán bộ làm công tác DS-KHHGĐ, -",
        "cán bộ theo Quyết định 1679/QĐ-TTg, -",
        "-, -"
      })
  void aNumberInWords(@Nullable String population, @Nullable Integer staff) {
    assertThat(TrainedStaff.numberIn(population)).isEqualTo(staff);
  }

  @ParameterizedTest
  @CsvSource({
    "Cán bộ dân số xã, true",
    "Cộng tác viên dân số, true",
    "Viên chức dân số, true",
    "Người dân, false",
    "Lãnh đạo UBND xã, false"
  })
  void staffAreTold(String label, boolean staff) {
    assertThat(TrainedStaff.isStaff(label)).isEqualTo(staff);
  }
}
