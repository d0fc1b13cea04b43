package vn.canbang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.testing.Contract.Exchange;

/** The judge itself is judged: each planted fault must be seen, and a good exchange passes. */
class ContractTest {

  private static final String GOOD =
      "{'code':'A','day':'2024-11-20','count':3,'note':null,'cells':{'X':null}}";

  private static Contract contract;

  @BeforeAll
  static void read() throws IOException {
    contract =
        Contract.of(
            new ObjectMapper(new YAMLFactory())
                .readTree(
                    """
                    openapi: 3.1.0
                    paths:
                      /api/v1/things/{code}:
                        get:
                          parameters:
                          - {name: code, in: path}
                          - {name: asOf, in: query}
                          responses:
                            "200":
                              content:
                                application/json:
                                  schema: {$ref: "#/components/schemas/Thing"}
                            "404": {$ref: "#/components/responses/NotFound"}
                            "503":
                              headers:
                                Retry-After: {$ref: "#/components/headers/RetryAfter"}
                              content:
                                application/problem+json:
                                  schema: {$ref: "#/components/schemas/Problem"}
                      /api/v1/things:
                        post:
                          requestBody:
                            content:
                              application/json:
                                schema: {$ref: "#/components/schemas/Thing"}
                          responses:
                            "201":
                              headers:
                                Location: {schema: {type: string}}
                              content:
                                application/json:
                                  schema: {$ref: "#/components/schemas/Thing"}
                            "204": {description: Done.}
                    components:
                      headers:
                        RetryAfter: {required: true, schema: {type: integer}}
                      responses:
                        NotFound:
                          content:
                            application/problem+json:
                              schema: {$ref: "#/components/schemas/Problem"}
                      schemas:
                        Problem:
                          type: object
                          required: [code]
                          properties: {code: {type: string}}
                        Kind: {type: string, enum: [A, B]}
                        Thing:
                          type: object
                          required: [code, day, count, note, cells]
                          properties:
                            code: {$ref: "#/components/schemas/Kind"}
                            day: {type: string, format: date}
                            count: {type: integer, minimum: 0}
                            note: {type: [string, "null"], maxLength: 5}
                            cells:
                              type: object
                              additionalProperties: {type: [integer, "null"]}
                    """));
  }

  @Test
  void goodExchangesPass() {
    assertThat(get(200, "application/json;charset=UTF-8", GOOD)).isEmpty();
    assertThat(get(404, "application/problem+json", "{'code':'x'}")).isEmpty();
    assertThat(post(201, MADE, GOOD, GOOD)).isEmpty();
    assertThat(
            contract.faults(
                new Exchange("POST", "/api/v1/things", Set.of(), "", 204, null, Map.of(), "")))
        .isEmpty();
    assertThat(exchange("GET", "/api/v1/nothing", 404, "application/problem+json", "{'code':'x'}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'code':'C','day':'2024-11-20','count':3,'note':null,'cells':{}}      | code
          {'code':'A','day':'2024-11-31','count':3,'note':null,'cells':{}}      | day
          {'code':'A','day':'2024-11-20','count':3.5,'note':null,'cells':{}}    | count
          {'code':'A','day':'2024-11-20','count':-1,'note':null,'cells':{}}     | count
          {'code':'A','day':'2024-11-20','count':null,'note':null,'cells':{}}   | count
          {'code':'A','day':'2024-11-20','count':3,'note':'123456','cells':{}}  | note
          {'code':'A','day':'2024-11-20','count':3,'cells':{}}                  | note
          {'code':'A','day':'2024-11-20','count':3,'note':null,'cells':{'X':'1'}} | cells
          {'code':'A','day':'2024-11-20','count':3,'note':null,'cells':{},'more':1} | more
          []                                                                    | object
          {'code':'A'                                                           | not JSON
          {'code':'A','day':'2024-11-20','count':3,'note':null,'cells':{}} x    | not JSON
          """)
  void everyPlantedFaultOfABodyIsSeen(String body, String named) {
    assertThat(get(200, "application/json", body)).anyMatch(fault -> fault.contains(named));
  }

  @Test
  void everyPlantedFaultAroundTheBodyIsSeen() {
    assertThat(get(409, "application/problem+json", "{'code':'x'}"))
        .containsExactly("status 409 is not documented");
    assertThat(get(500, "text/html", "boom")).containsExactly("status 500 is not documented");
    assertThat(get(404, "application/json", "{'code':'x'}")).anyMatch(f -> f.contains("type"));
    assertThat(get(200, null, "")).anyMatch(f -> f.contains("content type null"));
    assertThat(get(503, "application/problem+json", "{'code':'x'}"))
        .containsExactly("header Retry-After is missing");
    assertThat(post(201, Map.of(), GOOD, GOOD)).containsExactly("header Location is missing");
    String twice = "http://host/api/v1/api/v1/things/A";
    assertThat(post(201, Map.of("location", twice), GOOD, GOOD))
        .containsExactly("Location leads nowhere: " + twice);
    assertThat(post(201, MADE, "{'code':'A'}", GOOD))
        .anyMatch(f -> f.startsWith("accepted request"));
    assertThat(exchange("POST", "/api/v1/things", 204, null, "{}"))
        .containsExactly("a body where none is documented");
    assertThat(exchange("GET", "/api/v1/nothing", 200, "application/json", GOOD)).isNotEmpty();
    assertThat(exchange("DELETE", "/api/v1/things/A", 405, "text/plain", "no")).isNotEmpty();
    assertThat(
            contract.faults(
                new Exchange(
                    "GET",
                    "/api/v1/things/A",
                    Set.of("asOf", "secret"),
                    "",
                    200,
                    "application/json",
                    Map.of(),
                    json(GOOD))))
        .containsExactly("accepted the undocumented parameter secret");
  }

  private static final Map<String, String> MADE = Map.of("location", "http://host/api/v1/things/A");

  private static List<String> get(int status, String type, String answer) {
    return exchange("GET", "/api/v1/things/A", status, type, answer);
  }

  private static List<String> exchange(
      String method, String path, int status, String type, String answer) {
    return contract.faults(
        new Exchange(method, path, Set.of(), "", status, type, Map.of(), json(answer)));
  }

  private static List<String> post(
      int status, Map<String, String> headers, String sent, String answer) {
    return contract.faults(
        new Exchange(
            "POST",
            "/api/v1/things",
            Set.of(),
            json(sent),
            status,
            "application/json",
            headers,
            json(answer)));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
