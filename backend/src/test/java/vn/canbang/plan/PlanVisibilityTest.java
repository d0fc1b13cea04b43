package vn.canbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.plan.SamplePlan.BAC_GIANG;
import static vn.canbang.plan.SamplePlan.CU_KHOI;
import static vn.canbang.plan.SamplePlan.DONG_LAI;
import static vn.canbang.plan.SamplePlan.KIEN_HAI;
import static vn.canbang.plan.SamplePlan.LONG_BIEN;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.canbang.testing.Api;

/** Who sees which plan: owner, party, unit above, unit below; to all others it does not exist. */
@QuarkusTest
class PlanVisibilityTest {

  private static final Map<String, Set<SamplePlan>> SEEN =
      Map.ofEntries(
          Map.entry("admin", Set.of(SamplePlan.values())),
          Map.entry("ttyt.tanlac", Set.of(DONG_LAI)), // issued it
          Map.entry("tyt.donglai", Set.of(DONG_LAI)), // below, and has duties
          Map.entry("ttyt.kienhai", Set.of(KIEN_HAI)), // issued it
          Map.entry("phongds.kienhai", Set.of(KIEN_HAI)), // department of the issuer
          Map.entry("tinh.kiengiang", Set.of(KIEN_HAI)), // receives its reports; no line between
          Map.entry("soyte.kiengiang", Set.of(KIEN_HAI)), // above the issuer
          Map.entry("tyt.hontre", Set.of(KIEN_HAI)), // member of a group that is named
          Map.entry("tyt.laison", Set.of(KIEN_HAI)),
          Map.entry("tyt.anson", Set.of(KIEN_HAI)),
          Map.entry("tyt.namdu", Set.of(KIEN_HAI)),
          // Issued 002; one of "UBND các phường" that 004 names.
          Map.entry("phuong.cukhoi", Set.of(CU_KHOI, LONG_BIEN)),
          Map.entry("soyte.bacgiang", Set.of(BAC_GIANG)), // issued it
          Map.entry("chicuc.bacgiang", Set.of(BAC_GIANG)), // leads it
          Map.entry("bcd.longbien", Set.of(LONG_BIEN)), // issued it
          // Standing office of 004, receives the reports of 002.
          Map.entry("ttyt.longbien", Set.of(CU_KHOI, LONG_BIEN)),
          Map.entry("congan.longbien", Set.of(LONG_BIEN)), // asked to take part
          Map.entry("tuphap.longbien", Set.of(LONG_BIEN)),
          Map.entry("thongke.longbien", Set.of(LONG_BIEN)));

  static Stream<String> accounts() {
    return SEEN.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void listShowsWhatMayBeSeen(String account) {
    Set<String> listed =
        Set.copyOf(
            Api.as(account)
                .queryParam("count", true)
                .get("/plans")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class));
    assertThat(listed)
        .isEqualTo(
            SEEN.get(account).stream().map(p -> p.id().toString()).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void everythingElseIsNotFound(String account) {
    for (SamplePlan plan : SamplePlan.values()) {
      int wanted = SEEN.get(account).contains(plan) ? 200 : 404;
      for (String under : new String[] {"", "/lineage", "/activities"}) {
        assertThat(Api.as(account).get(plan.path() + under).statusCode())
            .as("%s on %s%s", account, plan, under)
            .isEqualTo(wanted);
      }
    }
  }

  @Test
  void activitiesFollowTheirPlan() {
    String path = "/activities/" + KIEN_HAI.activity("II.5");
    Api.as("tyt.hontre").get(path).then().statusCode(200);
    Api.as("tinh.kiengiang").get(path).then().statusCode(200);
    Api.as("tyt.donglai").get(path).then().statusCode(404);
    Api.as("soyte.bacgiang").get(path).then().statusCode(404);
  }

  @Test
  void totalsTellNothing() {
    assertThat(
            Api.as("tyt.donglai")
                .queryParam("count", true)
                .queryParam("q", "kien hai")
                .get("/plans")
                .jsonPath()
                .getInt("total"))
        .isZero();
  }
}
