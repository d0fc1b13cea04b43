package vn.canbang.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.testing.Api;

@QuarkusTest
class SampleLoaderTest {

  @Inject SampleStepService service;
  @Inject @All List<SampleStep> steps;

  @Test
  void aSecondStartDoesNothing() {
    assertThat(steps).extracting(SampleStep::name).contains("organisations", "accounts");
    assertThat(steps).noneMatch(service::runOnce);
  }

  @Test
  void stepsHaveNamesAndPlacesOfTheirOwn() {
    assertThat(steps).extracting(SampleStep::name).doesNotHaveDuplicates();
    assertThat(steps).extracting(SampleStep::order).doesNotHaveDuplicates();
  }

  @Test
  void anInterruptedStepIsDoneAtTheNextStart() {
    AtomicInteger runs = new AtomicInteger();
    SampleStep step =
        step(
            "test-" + UUID.randomUUID(),
            () -> {
              if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("power cut");
              }
            });
    assertThatThrownBy(() -> service.runOnce(step)).hasMessage("power cut");
    assertThat(service.runOnce(step)).isTrue();
    assertThat(service.runOnce(step)).isFalse();
    assertThat(runs).hasValue(2);
  }

  @Test
  void aSampleOf2024HasNotSeenTheReform() {
    for (String code : List.of("TYT-DAC-KHU-KIEN-HAI", "CHI-CUC-DAN-SO-AN-GIANG")) {
      Api.as("admin").get("/organisations/" + code).then().statusCode(404);
    }
    Api.as("admin").get("/report-series/BIRTHS-MONTHLY-2025").then().statusCode(404);
    Api.as("admin")
        .get("/organisations/TYT-HON-TRE")
        .then()
        .body("validTo", nullValue())
        .body("parent.name", equalTo("Trung tâm Y tế huyện Kiên Hải"));
  }

  @ParameterizedTest
  @CsvSource({
    "tinh.kiengiang, CHI-CUC-DS-KHHGD-KIEN-GIANG",
    "soyte.kiengiang, SO-Y-TE-KIEN-GIANG",
    "ttyt.kienhai, TTYT-KIEN-HAI",
    "phongds.kienhai, PHONG-DS-TTGDSK-KIEN-HAI",
    "tyt.hontre, TYT-HON-TRE",
    "tyt.laison, TYT-LAI-SON",
    "tyt.anson, TYT-AN-SON",
    "tyt.namdu, TYT-NAM-DU",
    "ttyt.tanlac, TTYT-TAN-LAC",
    "tyt.donglai, TYT-DONG-LAI",
    "phuong.cukhoi, UBND-PHUONG-CU-KHOI",
    "soyte.bacgiang, SO-Y-TE-BAC-GIANG",
    "chicuc.bacgiang, CHI-CUC-DS-KHHGD-BAC-GIANG",
    "bcd.longbien, BCD-DS-PT-LONG-BIEN",
    "ttyt.longbien, TTYT-LONG-BIEN",
    "congan.longbien, CONG-AN-LONG-BIEN",
    "tuphap.longbien, PHONG-TU-PHAP-LONG-BIEN",
    "thongke.longbien, CHI-CUC-THONG-KE-LONG-BIEN",
  })
  void everySampleAccountSignsInToItsUnit(String username, String organisation) {
    assertThat(
            Api.as(username)
                .get("/me")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("organisation.code"))
        .isEqualTo(organisation);
  }

  @Test
  void theAdministratorSignsIn() {
    Api.as("admin").get("/me").then().statusCode(200);
  }

  private static SampleStep step(String name, Runnable work) {
    return new SampleStep() {
      @Override
      public int order() {
        return 0;
      }

      @Override
      public String name() {
        return name;
      }

      @Override
      public void run(OrgScope system) {
        work.run();
      }
    };
  }
}
