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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.document.BasisLocation;
import vn.canbang.plan.document.BasisRelation;
import vn.canbang.plan.document.PlanType;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;

@QuarkusTest
class PlanLineageTest {

  @Inject Plans plans;
  @Inject PlanRepository repository;

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
                null,
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
