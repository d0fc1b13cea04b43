package vn.canbang.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.plan.SamplePlan;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class ActivityReadTest {

  private static JsonPath activities(SamplePlan plan) {
    return Api.as("admin")
        .get(plan.path() + "/activities")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath activity(SamplePlan plan, String code) {
    return Api.as("admin")
        .get("/activities/" + plan.activity(code))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @ParameterizedTest
  @CsvSource({
    "DONG_LAI, 8, 1",
    "KIEN_HAI, 13, 5",
    "CU_KHOI, 30, 14",
    "BAC_GIANG, 29, 20",
    "LONG_BIEN, 55, 36"
  })
  void keepsWhatIsListedAndWhatSaysItAgain(SamplePlan plan, int all, int declared) {
    JsonPath json = activities(plan);
    assertThat(json.getList("items")).hasSize(all);
    assertThat(json.getList("items.findAll { it.declared }")).hasSize(declared);
  }

  @ParameterizedTest
  @CsvSource({
    "DONG_LAI, 'CONTINUOUS=1 ONCE=1 UNSCHEDULED=6'",
    "KIEN_HAI, 'ON_OBSERVANCE=2 UNSCHEDULED=12'",
    "CU_KHOI, 'AFTER_ACTIVITY=1 CONTINUOUS=2 MONTHLY=2 ON_DEMAND=1 QUARTERLY=1 RANGE=2"
        + " UNSCHEDULED=13 YEARLY=11 YEARLY_IN_MONTH=1'",
    "BAC_GIANG, 'UNSCHEDULED=27 YEARLY=2'",
    "LONG_BIEN, 'ON_OBSERVANCE=8 UNSCHEDULED=51 YEARLY=2'"
  })
  void schedulesAreRules(SamplePlan plan, String wanted) {
    Map<String, Long> kinds =
        activities(plan).getList("items.schedule.rules.kind.flatten()", String.class).stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    assertThat(
            kinds.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" ")))
        .isEqualTo(wanted);
  }

  @Test
  void oneTentativeDay() {
    JsonPath json = activity(DONG_LAI, "III");
    assertThat(json.getString("schedule.text")).startsWith("01 ngày, dự kiến");
    assertThat(json.getString("schedule.rules[0].kind")).isEqualTo("ONCE");
    assertThat(json.getString("schedule.rules[0].start")).isEqualTo("2024-07-15");
    assertThat(json.getBoolean("schedule.rules[0].tentative")).isTrue();
    assertThat(json.getInt("schedule.rules[0].durationDays")).isEqualTo(1);
    assertThat(json.getInt("expectedParticipants")).isEqualTo(30);
    assertThat(json.getString("location")).isEqualTo("Hội trường Ủy ban nhân dân xã Đông Lai");
    assertThat(json.getList("materials", String.class)).hasSize(1);
    assertThat(json.getString("plan.id")).isEqualTo(DONG_LAI.id().toString());
  }

  @Test
  void observancesAreDaysOfTheCalendar() {
    JsonPath json = activity(LONG_BIEN, "III.9.2");
    assertThat(json.getList("schedule.rules.observance.day", Integer.class))
        .containsExactly(11, 26, 11, 26);
    assertThat(json.getList("schedule.rules.observance.month", Integer.class))
        .containsExactly(7, 9, 10, 12);
    assertThat(json.getList("schedule.rules.observance.nameVi", String.class))
        .containsExactly(
            "Ngày Dân số thế giới",
            "Ngày Tránh thai thế giới",
            "Ngày Quốc tế trẻ em gái",
            "Ngày Dân số Việt Nam");
  }

  /** The table TT / Nội dung / Thời gian / Bộ phận thực hiện / Đơn vị phối hợp of plan 002. */
  @Test
  void annexIsComplete() {
    String ds = "BO-PHAN-DS-CU-KHOI";
    String bcd = "BCD-CSSK-DS-CU-KHOI";
    String branches = "BAN-NGANH-DOAN-THE-CU-KHOI";
    List<List<Object>> rows =
        List.of(
            row("ANNEX.I", "ANNEX.I.1", "Tham mưu", "Tháng 1 hàng năm", ds, bcd),
            row("ANNEX.I", "ANNEX.I.2", "Đưa chỉ tiêu", "Hàng năm", ds, bcd),
            row("ANNEX.II", "ANNEX.II.1", "Tổ chức truyền thông", "Hàng năm", ds, bcd),
            row("ANNEX.II", "ANNEX.II.2", "Tổ chức nói chuyện", "Hàng năm", ds, bcd),
            row(
                "ANNEX.II",
                "ANNEX.II.3",
                "Tư vấn trực tiếp",
                "Hàng năm",
                bcd,
                "BO-PHAN-TU-PHAP-CU-KHOI",
                "TYT-CU-KHOI"),
            row("ANNEX.II", "ANNEX.II.4", "Thành lập", "Từ năm 2021-2025", bcd, branches),
            row("ANNEX.II", "ANNEX.II.5", "Lồng ghép", "Hàng năm", ds, branches),
            row(
                "ANNEX.II",
                "ANNEX.II.6",
                "Phát thanh",
                "Hàng tháng và sau khi kết thúc các hoạt động",
                ds,
                "DAI-TRUYEN-THANH-CU-KHOI"),
            row("ANNEX.II", "ANNEX.II.7", "Tổ chức chiến dịch", "Hàng năm", bcd, branches),
            row(
                "ANNEX.II",
                "ANNEX.II.8",
                "Cung cấp tài liệu",
                "Hàng năm",
                ds,
                branches,
                "TO-DAN-PHO-CU-KHOI"),
            row("ANNEX.III", "ANNEX.III.1", "Triển khai", "Từ 2021 - 2025", ds, bcd),
            row("ANNEX.III", "ANNEX.III.2", "Tổng hợp danh sách", "Hàng năm", ds, bcd),
            row("ANNEX.IV", "ANNEX.IV.1", "Cử cán bộ", "Hàng năm", ds, bcd),
            row(
                "ANNEX.V",
                "ANNEX.V.1",
                "Báo cáo thường kỳ",
                "Định kỳ và theo yêu cầu của các cấp lãnh đạo",
                ds,
                bcd));
    JsonPath json = activities(CU_KHOI);
    for (int i = 0; i < rows.size(); i++) {
      List<Object> wanted = rows.get(i);
      String at = "items[" + i + "].";
      assertThat(json.getBoolean(at + "declared")).isTrue();
      assertThat(json.getString(at + "section")).isEqualTo(wanted.get(0));
      assertThat(json.getString(at + "code")).isEqualTo(wanted.get(1));
      assertThat(json.getString(at + "description")).startsWith((String) wanted.get(2));
      assertThat(json.getString(at + "schedule.text")).isEqualTo(wanted.get(3));
      assertThat(json.getString(at + "lead.code")).isEqualTo(wanted.get(4));
      assertThat(json.getList(at + "coordinators.organisation.code"))
          .isEqualTo(wanted.subList(5, wanted.size()));
    }
    assertThat(json.getList("items.findAll { it.section?.startsWith('ANNEX') }")).hasSize(14);
    assertThat(json.getString("items[0].coordinators[0].text"))
        .isEqualTo("Thành viên BCĐ CT CSSKBĐ & DS-KHHGĐ phường");
    assertThat(json.getInt("items[0].schedule.rules[0].month")).isEqualTo(1);
  }

  private static List<Object> row(Object... cells) {
    return List.of(cells);
  }

  @Test
  void bannersAreTwentyFourOfWhichFifteenOfTwentyHang() {
    JsonPath json = activity(KIEN_HAI, "II.5");
    assertThat(json.getInt("outputs[0].quantity")).isEqualTo(24);
    assertThat(json.getString("outputs[0].unit")).isEqualTo("băng rôn");
    assertThat(json.getList("outputs[0].allocations.quantity", Integer.class))
        .containsExactly(4, 5, 5, 5, 5);
    assertThat(json.getList("outputs[0].allocations.illustrative", Boolean.class))
        .containsExactly(false, true, true, true, true);
    assertThat(json.getMap("outputs[0].displayed", String.class, Integer.class))
        .containsEntry("units", 3)
        .containsEntry("quantity", 15)
        .containsEntry("ofUnits", 4)
        .containsEntry("ofQuantity", 20);
    assertThat(json.getList("outputs[0].awaiting.code", String.class))
        .containsExactly("TYT-AN-SON");
    JsonPath anSon =
        json.setRootPath("outputs[0].allocations.find { it.organisation?.code == 'TYT-AN-SON' }");
    assertThat(anSon.getString("receivedOn")).isEqualTo("2024-10-04");
    assertThat(anSon.getString("displayedOn")).isNull();
  }

  @Test
  void separatePlansAreAskedFor() {
    JsonPath json = activities(KIEN_HAI);
    assertThat(json.getList("items.findAll { it.subPlan.required }.code", String.class))
        .containsExactly("II.1", "II.2");
    assertThat(json.getList("items.subPlan.plan")).containsOnlyNulls();
    assertThat(activity(KIEN_HAI, "II.3").getList("channels")).hasSize(3);
    assertThat(activity(KIEN_HAI, "III.4.4").getList("restates", String.class))
        .containsExactly("II.5");
    assertThat(activity(LONG_BIEN, "III.6.2").getList("channels")).hasSize(5);
  }

  @Test
  void statementsDoNotGrowWithTheActivities() {
    activities(LONG_BIEN);
    int few = Statements.count(() -> activities(DONG_LAI));
    int many = Statements.count(() -> activities(LONG_BIEN));
    // Allocations are only asked for where there are outputs; one statement reads the names of the
    // plan's day.
    assertThat(many).isBetween(1, few + 1).isLessThan(19);
  }

  @Test
  void unknownActivityIsNotFound() {
    Api.as("admin").get("/activities/" + KIEN_HAI.activity("XX")).then().statusCode(404);
  }
}
