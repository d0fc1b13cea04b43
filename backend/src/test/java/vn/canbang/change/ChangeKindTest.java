package vn.canbang.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published, and that its links lead to operations that the rights named open. */
@QuarkusTest
@Tag("once")
class ChangeKindTest {

  @Test
  void everyLinkIsReadByAnOperationOfItsRight() throws IOException {
    JsonNode document =
        new ObjectMapper()
            .readTree(
                RestAssured.given().queryParam("format", "json").get("/api/openapi").asString());
    List<String> faults = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      for (String path : kind.paths()) {
        String plain = path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
        List<String> tags = new ArrayList<>();
        document
            .path("paths")
            .properties()
            .forEach(
                operation -> {
                  if (operation.getKey().replaceAll("\\{[^}]*}", "{}").equals(plain)) {
                    tags.add(operation.getValue().at("/get/tags/0").asText());
                  }
                });
        if (!tags.equals(List.of(kind.tag()))) {
          faults.add(kind + ": " + path + " is read by " + tags);
        }
      }
    }
    assertThat(faults).isEmpty();
    String said = document.at("/components/schemas/Change/properties/resourceType").toString();
    assertThat(ChangeKind.values()).allSatisfy(kind -> assertThat(said).contains(kind.type()));
  }

  @ParameterizedTest
  @CsvSource({
    "report, SRB-ANNUAL/TYT-HON-TRE/2024, /reports/SRB-ANNUAL/TYT-HON-TRE/2024",
    "report-obligation, BC/TYT-HON-TRE/2024, /report-obligations?series=BC&organisation=TYT-HON-TRE",
    "plan, 0192, /plans/0192",
    "plan, 0192/0193, /plans/0192/parts/0193",
    "target, 0192, /targets/0192",
    "target, 0192/T1, /targets?plan=0192",
    "evaluation, 0192/2024, /plans/0192/evaluations/2024",
    "area, 31108, /areas/31108"
  })
  void whereAThingIsReadFollowsFromItsName(String type, String resource, String link) {
    assertThat(ChangeKind.of(type).link(resource)).isEqualTo("/api/v1" + link);
  }

  @Test
  void nothingOfAccountsIsPublished() {
    assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::type))
        .doesNotContain("user", "api-token", "request", "calendar-feed", "plan-import");
    assertThat(ChangeKind.readable(Set.of("changes:read", "reports:write"))).isEmpty();
    assertThat(ChangeKind.readable(null)).containsExactly(ChangeKind.values());
  }
}
