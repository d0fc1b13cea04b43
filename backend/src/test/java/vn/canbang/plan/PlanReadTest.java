package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class PlanReadTest {

  private static JsonPath read(SamplePlan plan) {
    return Api.as("admin").get(plan.path()).then().statusCode(200).extract().jsonPath();
  }

  @ParameterizedTest
  @CsvSource({
    // plan, bases, objectives, sections, paragraphs, duties, reports, funding, recipients, annexes
    "DONG_LAI, 6, 7, 18, 33, 3, 0, 1, 5, 0",
    "KIEN_HAI, 6, 4, 17, 31, 4, 5, 2, 5, 0",
    "CU_KHOI, 7, 5, 30, 68, 5, 3, 0, 5, 1",
    "BAC_GIANG, 8, 3, 23, 58, 7, 2, 3, 15, 1",
    "LONG_BIEN, 15, 4, 28, 58, 14, 3, 0, 4, 0"
  })
  void holdsEveryPart(
      SamplePlan plan,
      int bases,
      int objectives,
      int sections,
      int paragraphs,
      int duties,
      int reports,
      int funding,
      int recipients,
      int annexes) {
    JsonPath json = read(plan);
    assertThat(json.getList("legalBases")).hasSize(bases);
    assertThat(json.getList("objectives")).hasSize(objectives);
    assertThat(json.getList("sections")).hasSize(sections);
    assertThat(json.getList("sections.paragraphs.flatten()")).hasSize(paragraphs);
    assertThat(json.getList("duties")).hasSize(duties);
    assertThat(json.getList("reportingDuties")).hasSize(reports);
    assertThat(json.getList("funding")).hasSize(funding);
    assertThat(json.getList("recipients")).hasSize(recipients);
    assertThat(json.getList("annexes")).hasSize(annexes);
    assertThat(json.getString("status")).isEqualTo("ISSUED");
    assertThat(json.getBoolean("recordedFromPaper")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void showsNoPersonAndOnlyComposedLetters(SamplePlan plan) {
    String body = Api.as("admin").get(plan.path()).asString();
    assertThat(read(plan).getString("signatory.name")).isNull();
    assertThat(body).doesNotContain("Quốc Mạnh").doesNotContain("Tiên Dũng");
    assertThat(body).doesNotContain("\u058a");
    assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC)).isTrue();
  }

  @Test
  void planOfOneEventInACommune() {
    JsonPath json = read(DONG_LAI);
    assertThat(json.getString("type")).isEqualTo("EVENT");
    assertThat(json.getString("issuer.code")).isEqualTo("TTYT-TAN-LAC");
    assertThat(json.getString("area.code")).isEqualTo("05173");
    assertThat(json.getString("area.name")).isEqualTo("xã Đông Lai");
    assertThat(json.getList("gaps", String.class)).containsExactly("NUMBER", "ISSUED_ON", "PLACE");
    assertThat(json.getString("signatory.title")).isEqualTo("GIÁM ĐỐC");
    assertThat(json.getString("legalBases[0].number")).isEqualTo("338/2020/NQ-HĐND");
    assertThat(json.getInt("legalBases[0].periodFrom")).isEqualTo(2021);
    assertThat(json.getInt("legalBases[0].periodTo")).isEqualTo(2025);
    assertThat(json.getInt("legalBases[0].horizon")).isEqualTo(2030);
    assertThat(json.getString("legalBases[1].number")).isEqualTo("4080/QĐ-SYT");
    assertThat(json.getString("duties[1].organisation.code")).isEqualTo("PHONG-TCHC-TCKT-TAN-LAC");
    assertThat(json.getString("duties[1].role")).isEqualTo("FUND");
    assertThat(json.getString("duties[1].tasks[1]")).contains("Quyết toán kinh phí với cấp trên");
    assertThat(json.getList("funding[0].kinds", String.class)).containsExactly("PROVINCIAL_BUDGET");
    assertThat(json.getList("recipients.purpose", String.class))
        .containsExactly("REPORT", null, "COORDINATE", "EXECUTE", "FILE");
  }

  @Test
  void planWhoseCopyLacksNumberDateAndSignatory() {
    JsonPath json = read(KIEN_HAI);
    assertThat(json.getList("gaps", String.class))
        .containsExactly("NUMBER", "ISSUED_ON", "PLACE", "SIGNATORY");
    assertThat(json.getString("number")).isNull();
    assertThat(json.getString("issuedOn")).isNull();
    assertThat(json.getString("abstract")).isEqualTo(json.getString("title"));
    assertThat(json.getString("programme.code")).isEqualTo("SRB-2025");
    // Typed "139/ KH-TTYT" in the document.
    assertThat(json.getList("legalBases.number", String.class))
        .containsExactly(
            "139/KH-TTYT", "71/KH-TTYT", "2253/KH-SYT", "114/NĐ-CP", "114/NĐ-CP", null);
    assertThat(json.getList("legalBases.relation", String.class).subList(0, 3))
        .containsOnly("PURSUANT_TO");
    assertThat(json.getString("objectives[3].text")).contains("đạt 108 bé trai/100 bé gái");
    assertThat(json.getList("targetGroups.findAll { it.priority }.text", String.class))
        .containsExactly(
            "Cặp vợ chồng sinh con đầu lòng là gái", "Cặp vợ chồng sinh con một bề là gái");
    assertThat(json.getString("duties[3].organisation.code")).isEqualTo("TYT-XA-KIEN-HAI");
    assertThat(json.getList("duties[3].members.code", String.class))
        .containsExactlyInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU");
    assertThat(json.getList("funding.kinds.flatten()", String.class))
        .containsExactly("UNIT_REGULAR", "UNIT_REGULAR");
    assertThat(json.getList("recipients[0].members.code", String.class))
        .containsExactly("SO-Y-TE-KIEN-GIANG", "CHI-CUC-DS-KHHGD-KIEN-GIANG");
  }

  @Test
  void reportsAskedForKeepTheirWordsAndTheirChain() {
    JsonPath json = read(KIEN_HAI);
    assertThat(json.getList("reportingDuties.dueOn", String.class))
        .containsExactly("2024-11-20", "2024-11-30", null, null, null);
    assertThat(json.getString("reportingDuties[0].dueText")).isEqualTo("trước ngày 20/11/2024");
    assertThat(json.getString("reportingDuties[0].from.code")).isEqualTo("TYT-XA-KIEN-HAI");
    assertThat(json.getString("reportingDuties[0].via.code")).isEqualTo("PHONG-DS-TTGDSK-KIEN-HAI");
    assertThat(json.getString("reportingDuties[0].to[0].code")).isEqualTo("TTYT-KIEN-HAI");
    assertThat(json.getString("reportingDuties[1].to[0].code"))
        .isEqualTo("CHI-CUC-DS-KHHGD-KIEN-GIANG");
    assertThat(json.getList("reportingDuties[4].to.code", String.class))
        .containsExactly("SO-Y-TE-KIEN-GIANG", "CHI-CUC-DS-KHHGD-KIEN-GIANG");
    assertThat(read(CU_KHOI).getList("reportingDuties[1].frequency", String.class))
        .containsExactly("MONTHLY", "QUARTERLY", "YEARLY", "ON_DEMAND");
    JsonPath bacGiang = read(BAC_GIANG);
    assertThat(bacGiang.getString("reportingDuties[0].dueOn")).isEqualTo("2024-11-25");
    assertThat(bacGiang.getString("reportingDuties[0].via.code"))
        .isEqualTo("CHI-CUC-DS-KHHGD-BAC-GIANG");
    JsonPath longBien = read(LONG_BIEN);
    assertThat(longBien.getList("reportingDuties.dueOn", String.class)).containsOnlyNulls();
    assertThat(longBien.getList("reportingDuties[2].to.code", String.class))
        .containsExactly("SO-Y-TE-HA-NOI", "CHI-CUC-DS-KHHGD-HA-NOI", "UBND-QUAN-LONG-BIEN");
  }

  @Test
  void planOfFiveYearsOfAWard() {
    JsonPath json = read(CU_KHOI);
    assertThat(json.getString("type")).isEqualTo("MULTI_YEAR");
    assertThat(json.getString("number")).isEqualTo("114/KH-UBND");
    assertThat(json.getString("issuedOn")).isEqualTo("2020-10-09");
    assertThat(json.getString("place")).isEqualTo("Cự Khối");
    assertThat(json.getString("periodStart")).isEqualTo("2021-01-01");
    assertThat(json.getString("periodEnd")).isEqualTo("2025-12-31");
    assertThat(json.getList("gaps")).isEmpty();
    assertThat(json.getString("signatory.onBehalfOf")).isEqualTo("TM. ỦY BAN NHÂN DÂN");
    assertThat(json.getString("signatory.authority")).isEqualTo("KT");
    assertThat(json.getString("signatory.authorityText")).isEqualTo("KT. CHỦ TỊCH");
    assertThat(json.getString("signatory.title")).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(json.getList("objectives.code", String.class)).endsWith("I.2.3", "I.2.5");
    // Resolution 21-NQ/TW is cited in plan 137, plan 137 in plan 214.
    assertThat(json.getString("legalBases[1].number")).isEqualTo("137-KH/QU");
    assertThat(json.getString("legalBases[1].citedIn"))
        .isEqualTo(json.getString("legalBases[0].id"));
    assertThat(json.getString("legalBases[2].citedIn"))
        .isEqualTo(json.getString("legalBases[1].id"));
    assertThat(json.getString("duties[3].mode")).isEqualTo("REQUEST");
    assertThat(json.getString("duties[3].organisation")).isNull();
    assertThat(json.getList("duties[3].members.code", String.class))
        .startsWith("MTTQ-CU-KHOI", "BAN-NGANH-DOAN-THE-CU-KHOI");
    assertThat(json.getString("scope")).contains("toàn quận");
    assertThat(json.getString("annexes[0].title")).startsWith("Tiến độ thực hiện");
  }

  @Test
  void planOfAProvinceWithANumberNobodyCanRead() {
    JsonPath json = read(BAC_GIANG);
    assertThat(json.getList("gaps", String.class)).containsExactly("NUMBER", "SIGNATORY");
    assertThat(json.getString("issuedOn")).isEqualTo("2024-01-23");
    assertThat(json.getString("programme.code")).isEqualTo("FERTILITY-BAC-GIANG-2030");
    assertThat(json.getString("legalBases[0].number")).isEqualTo("4235/CTr-UBND");
    assertThat(json.getString("legalBases[0].relation")).isEqualTo("IMPLEMENTS");
    assertThat(json.getString("legalBases[7].documentType")).isEqualTo("CV");
    assertThat(json.getList("funding.kinds", List.class))
        .containsExactly(
            List.of("PROVINCIAL_BUDGET"),
            List.of("DISTRICT_BUDGET", "COMMUNE_BUDGET"),
            List.of("SOCIALISED", "DONOR", "OTHER_LEGAL"));
    assertThat(json.getList("recipients.organisation.code", String.class))
        .hasSize(15)
        .doesNotContainNull();
    assertThat(json.getList("sections.code", String.class)).contains("III", "IV.4.4", "ANNEX");
  }

  @Test
  void planThatCoordinatesFourteenBodies() {
    JsonPath json = read(LONG_BIEN);
    assertThat(json.getString("type")).isEqualTo("COORDINATION");
    assertThat(json.getString("number")).isEqualTo("11/KH-BCĐ");
    assertThat(json.getString("issuer.code")).isEqualTo("BCD-DS-PT-LONG-BIEN");
    assertThat(json.getList("duties.organisation.code", String.class)).doesNotContainNull();
    assertThat(json.getList("duties.mode", String.class).subList(0, 5)).containsOnly("REQUEST");
    assertThat(json.getList("duties.mode", String.class).subList(5, 14)).containsOnly("DIRECT");
    assertThat(json.getString("duties[5].role")).isEqualTo("LEAD");
    assertThat(json.getList("themes", String.class))
        .containsExactly("SIZE", "STRUCTURE", "DISTRIBUTION", "QUALITY");
    assertThat(json.getInt("recipients[3].copies")).isEqualTo(4);
    assertThat(json.getString("signatory.title")).isEqualTo("PHÓ CHỦ TỊCH UBND QUẬN");
    assertThat(json.getList("legalBases.number", String.class))
        .contains("259/KH-UBND", "3370/QĐ-UBND", "74-KH/TU");
  }

  @Test
  void statementsDoNotGrowWithTheDocument() {
    int small = reading(DONG_LAI);
    int large = reading(LONG_BIEN);
    // Only the series' names and the cited plans are not asked for where nothing names any.
    assertThat(large).isBetween(1, small + 1);
    assertThat(small).isBetween(1, large + 1).isLessThan(32);
  }

  private static int reading(SamplePlan plan) {
    read(plan);
    return Statements.count(() -> read(plan));
  }

  @Test
  void programmesAreACatalogue() {
    JsonPath json =
        Api.as("tyt.hontre").get("/programmes").then().statusCode(200).extract().jsonPath();
    assertThat(json.getList("items.code", String.class))
        .contains("SRB-2025", "FERTILITY-BAC-GIANG-2030", "POPULATION-DEVELOPMENT");
    assertThat(json.getString("items.find { it.code == 'FERTILITY-BAC-GIANG-2030' }.until"))
        .isEqualTo("2030-12-31");
  }

  @Test
  void whatIsNotAPlanIsNotFound() {
    Api.as("admin").get("/plans/00000000-0000-0000-0000-000000000001").then().statusCode(404);
    Api.anonymous().get(KIEN_HAI.path()).then().statusCode(401);
  }
}
