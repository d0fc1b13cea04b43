package vn.canbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What the contract lists is reached: this framework leaves out methods that are not public, though
 * it may list them.
 */
@QuarkusTest
class RoutesTest {

  @Test
  void everyOperationOfTheContractIsReached() throws IOException {
    JsonNode paths =
        new ObjectMapper()
            .readTree(
                RestAssured.given().queryParam("format", "json").get("/api/openapi").asString())
            .path("paths");
    List<String> unreached = new ArrayList<>();
    int operations = 0;
    for (var path : paths.properties()) {
      for (var operation : path.getValue().properties()) {
        String verb = operation.getKey().toUpperCase(Locale.ROOT);
        boolean open = operation.getValue().path("security").isEmpty();
        int status =
            RestAssured.given()
                .contentType("application/json")
                .request(verb, path.getKey().replaceAll("\\{[a-zA-Z]+}", "2024"))
                .statusCode();
        // Whoever has not signed in is refused at the operation; an address without one is 404, and
        // so
        // is a secret address that is not the right one.
        boolean secret = path.getKey().contains("{token}");
        if (open ? status == 405 || (status == 404 && !secret) : status != 401) {
          unreached.add(verb + " " + path.getKey() + " -> " + status);
        }
        operations++;
      }
    }
    assertThat(operations).isGreaterThan(30);
    assertThat(unreached).isEmpty();
    assertThat(RestAssured.get("/api/v1/no-such-thing").statusCode()).isEqualTo(404);
  }
}
