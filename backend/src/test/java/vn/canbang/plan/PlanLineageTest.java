package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanType;
import vn.canbang.plan.draft.RecordedPlan;
import vn.canbang.plan.lineage.KnownDocument;
import vn.canbang.plan.lineage.LegalDocuments;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.text.DocumentNumber;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

@QuarkusTest
class PlanLineageTest {

  @Inject Plans plans;
  @Inject PlanRepository repository;
  @Inject LegalDocuments documents;

  private static JsonPath lineage(String as, SamplePlan plan) {
    return Api.as(as).get(plan.path() + "/lineage").then().statusCode(200).extract().jsonPath();
  }

  @Test
  void stationsOweAPlanOfTheirOwn() {
    JsonPath json = lineage("ttyt.kienhai", KIEN_HAI);
    assertThat(json.getList("owing.organisation.code", String.class))
        .containsExactlyInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU");
    assertThat(json.getList("owing.plan")).containsOnlyNulls();
    assertThat(json.getList("implements.basis.number", String.class))
        .startsWith("139/KH-TTYT", "71/KH-TTYT", "2253/KH-SYT");
    assertThat(json.getList("implements.plan")).containsOnlyNulls();
    assertThat(json.getList("implementedBy")).isEmpty();
  }

  @Test
  void unitsAskedTwiceOweOnce() {
    assertThat(lineage("admin", DONG_LAI).getList("owing.organisation.code", String.class))
        .containsExactly("TYT-DONG-LAI");
    assertThat(lineage("admin", CU_KHOI).getList("owing")).isEmpty();
  }

  @Test
  void groupWhoseMembersAreNotKnownOwesItself() {
    assertThat(lineage("admin", BAC_GIANG).getList("owing.organisation.code", String.class))
        .containsExactly("TTYT-HUYEN-BAC-GIANG");
    assertThat(lineage("admin", LONG_BIEN).getList("owing.organisation.code", String.class))
        .hasSize(14)
        .contains("CONG-AN-LONG-BIEN", "PHONG-TU-PHAP-LONG-BIEN");
  }

  /** A plan of the station that cites the ward's five-year plan by number, date and issuer. */
  @Test
  void citedPlanOfTheSystemIsLinked() {
    UUID child = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              plans.record(
                  SystemScope.named("test"),
                  child,
                  citing("114 /KH-UBND", LocalDate.of(2020, 10, 9), "UBND phường Cự Khối"));
              repository.flush();
            });
    try {
      JsonPath down = lineage("admin", CU_KHOI);
      assertThat(down.getList("implementedBy.id", String.class)).containsExactly(child.toString());
      assertThat(down.getString("implementedBy[0].issuer.code")).isEqualTo("TYT-CU-KHOI");
      JsonPath up =
          Api.as("admin").get("/plans/" + child).then().statusCode(200).extract().jsonPath();
      assertThat(up.getString("legalBases[0].plan.id")).isEqualTo(CU_KHOI.id().toString());
      assertThat(up.getString("legalBases[0].plan.number")).isEqualTo("114/KH-UBND");
      // The ward does not see the station's plan: it stands under nobody's line and names nobody.
      assertThat(lineage("phuong.cukhoi", CU_KHOI).getList("implementedBy")).isEmpty();
    } finally {
      QuarkusTransaction.requiringNew().run(() -> repository.deleteById(child));
    }
  }

  /** The ward's plan: the district's, the Party's that it carries out, and the resolution above. */
  @Test
  void theChainGoesUpToTheResolution() {
    JsonPath json = lineage("admin", CU_KHOI);
    assertThat(json.getList("chain.number", String.class))
        .containsExactly("214/KH-UBND", "137-KH/QU", "21-NQ/TW", "341/KH-UBND");
    assertThat(json.getList("chain.depth", Integer.class)).containsExactly(1, 2, 3, 1);
    assertThat(json.getString("chain[2].citedIn")).isEqualTo(json.getString("chain[1].id"));
    assertThat(json.getString("chain[2].standing.status")).isEqualTo("IN_FORCE");
    assertThat(json.getString("chain[0].standing.status")).isEqualTo("UNKNOWN");
  }

  /** Through a plan of the system the chain goes on with what that plan rests on, and back down. */
  @Test
  void theChainGoesThroughPlansOfTheSystem() {
    UUID child = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              plans.record(
                  SystemScope.named("test"),
                  child,
                  citing("114/KH-UBND", LocalDate.of(2020, 10, 9), "UBND phường Cự Khối"));
              repository.flush();
            });
    try {
      JsonPath up = Api.as("admin").get("/plans/" + child + "/lineage").then().extract().jsonPath();
      assertThat(up.getList("chain.number", String.class))
          .containsExactly("114/KH-UBND", "214/KH-UBND", "137-KH/QU", "21-NQ/TW", "341/KH-UBND");
      assertThat(up.getList("chain.depth", Integer.class)).containsExactly(1, 2, 3, 4, 2);
      assertThat(up.getString("chain[0].plan.id")).isEqualTo(CU_KHOI.id().toString());
      assertThat(up.getString("chain[1].citedIn")).isEqualTo(up.getString("chain[0].id"));
      // A plan of the system is in force as long as its period goes.
      assertThat(up.getString("chain[0].standing.status")).isEqualTo("IN_FORCE");
      Api.clock("2026-01-01T08:00:00+07:00");
      JsonPath later =
          Api.as("admin").get("/plans/" + child + "/lineage").then().extract().jsonPath();
      assertThat(later.getString("chain[0].standing.status")).isEqualTo("EXPIRED");
      assertThat(later.getString("implements[0].standing.endedOn")).isEqualTo("2025-12-31");
      JsonPath down = lineage("admin", CU_KHOI);
      assertThat(down.getString("implementedBy[0].carriesOut")).isEqualTo(CU_KHOI.id().toString());
      assertThat(down.getInt("implementedBy[0].depth")).isEqualTo(1);
      assertThat(down.getString("implementedBy[0].status")).isEqualTo("ISSUED");
    } finally {
      QuarkusTransaction.requiringNew().run(() -> repository.deleteById(child));
    }
  }

  @Test
  void unitsBelowAreToldAndOthersAreAsked() {
    assertThat(lineage("admin", KIEN_HAI).getList("owing.mode", String.class))
        .containsOnly("DIRECT");
    JsonPath coordination = lineage("admin", LONG_BIEN);
    assertThat(
            coordination.getString(
                "owing.find { it.organisation.code == 'CONG-AN-LONG-BIEN' }.mode"))
        .isEqualTo("REQUEST");
    assertThat(coordination.getList("owing.part", String.class).stream().distinct()).hasSize(1);
  }

  @Test
  void basesThatWereReplacedSayByWhat() {
    JsonPath json = lineage("admin", KIEN_HAI);
    Map<String, Object> decree =
        json.getMap("implements.find { it.basis.number == '114/NĐ-CP' }.standing");
    assertThat(decree)
        .containsEntry("status", "REPLACED")
        .containsEntry("endedOn", "2013-12-30")
        .containsEntry("replacedBy", "176/2013/NĐ-CP");
  }

  @Test
  void aDocumentNoLongerInForceNamesThePlansThatRestOnIt() {
    JsonPath json = documents("admin", "?status=REPLACED");
    assertThat(json.getList("items.status", String.class)).containsOnly("REPLACED");
    String decree = "items.find { it.number == '114/2006/NĐ-CP' }";
    assertThat(json.getList(decree + ".plans.id", String.class)).contains(KIEN_HAI.id().toString());
    assertThat(json.getString(decree + ".plans[0].issuer.name"))
        .isEqualTo("Trung tâm Y tế huyện Kiên Hải");
    // Who does not see the plan sees the document alone.
    assertThat(documents("phuong.cukhoi", "?status=REPLACED").getList(decree + ".plans")).isEmpty();
    // The plan is over when its year is.
    assertThat(
            documents("admin", "?status=REPLACED&asOf=2025-06-30")
                .getList(decree + ".plans.id", String.class))
        .doesNotContain(KIEN_HAI.id().toString());
  }

  /** What its own title calls a plan until 2018 is over then; the plan that cites it goes on. */
  @Test
  void documentsWhoseTitlesSaySoAreOver() {
    UUID child = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                plans.record(
                    SystemScope.named("test"),
                    child,
                    citing("77/KH-SYT", LocalDate.of(2015, 2, 3), "Sở Y tế Hà Nội", 2018)));
    try {
      Api.clock("2019-06-01T08:00:00+07:00");
      JsonPath json = documents("admin", "?status=EXPIRED");
      String ended = "items.find { it.number == '77/KH-SYT' }";
      assertThat(json.getString(ended + ".validTo")).isEqualTo("2018-12-31");
      assertThat(json.getList(ended + ".plans.id", String.class)).containsExactly(child.toString());
      assertThat(documents("phuong.cukhoi", "?status=EXPIRED").getString(ended)).isNull();
      assertThat(documents("admin", "?status=EXPIRED&asOf=2018-12-31").getString(ended)).isNull();
    } finally {
      QuarkusTransaction.requiringNew().run(() -> repository.deleteById(child));
    }
  }

  @Test
  void validityIsThatOfTheDayAskedFor() {
    assertThat(documents("admin", "?asOf=2025-12-31").getString(project())).isEqualTo("IN_FORCE");
    assertThat(documents("admin", "?asOf=2026-01-01").getString(project())).isEqualTo("EXPIRED");
    assertThat(documents("admin", "?asOf=2016-01-01").getString(project())).isEqualTo("NOT_YET");
    Api.as("admin").get("/legal-documents?status=OLD").then().statusCode(400);
  }

  private static String project() {
    return "items.find { it.number == '468/QĐ-TTg' }.status";
  }

  private static JsonPath documents(String as, String query) {
    return Api.as(as).get("/legal-documents" + query).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void documentsAreFoundByTheKeysOfTheirNumbers() {
    List<KnownDocument> all = documents.all(SystemScope.named("test"));
    assertThat(all).hasSizeGreaterThan(20);
    for (KnownDocument document : all) {
      assertThat(DocumentNumber.parse(document.number()).orElseThrow().key())
          .isEqualTo(document.key());
      assertThat(document.isCitedAs(document.number(), document.issuedOn())).isTrue();
      assertThat(document.isCitedAs(document.number(), document.issuedOn().plusYears(1))).isFalse();
    }
  }

  @Test
  void statementsDoNotGrowWithTheRows() {
    lineage("admin", DONG_LAI);
    int small = Statements.count(() -> lineage("admin", DONG_LAI));
    int large = Statements.count(() -> lineage("admin", LONG_BIEN));
    assertThat(large).isLessThanOrEqualTo(small + 1);
    assertThat(Statements.count(() -> documents("admin", ""))).isLessThan(12);
  }

  @Test
  void sameNumberOfAnotherBodyIsAnotherDocument() {
    UUID child = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                plans.record(
                    SystemScope.named("test"),
                    child,
                    citing("114/KH-UBND", LocalDate.of(2020, 10, 9), "UBND huyện Kiên Hải")));
    try {
      assertThat(Api.as("admin").get("/plans/" + child).jsonPath().getString("legalBases[0].plan"))
          .isNull();
    } finally {
      QuarkusTransaction.requiringNew().run(() -> repository.deleteById(child));
    }
  }

  private static RecordedPlan citing(String number, LocalDate issuedOn, String issuer) {
    return citing(number, issuedOn, issuer, null);
  }

  private static RecordedPlan citing(
      String number, LocalDate issuedOn, String issuer, @Nullable Integer periodTo) {
    return new RecordedPlan(
        PlanType.ANNUAL,
        "KH",
        null,
        "Kế hoạch năm 2019 của trạm y tế",
        "TYT-CU-KHOI",
        "00154",
        null,
        null,
        null,
        LocalDate.of(2019, 1, 1),
        LocalDate.of(2019, 12, 31),
        null,
        List.of(),
        List.of(),
        List.of(
            new RecordedPlan.Basis(
                BasisRelation.IMPLEMENTS,
                "KH",
                number,
                issuedOn,
                issuer,
                null,
                BasisLocation.PREAMBLE,
                null,
                periodTo,
                null,
                null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new RecordedPlan.Signed(null, null, null, null, null),
        List.of(),
        List.of());
  }
}
