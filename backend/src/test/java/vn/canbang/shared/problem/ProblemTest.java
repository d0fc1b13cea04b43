package vn.canbang.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.canbang.testing.Api;

@QuarkusTest
class ProblemTest {

  /** Without the contract at its side: what is sent here is in no contract. */
  private static RequestSpecification raw() {
    return given().header("Accept-Language", "vi");
  }

  private static void isProblem(Response answer, int status, String code, String title) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("X-Content-Type-Options", "nosniff")
        .body("type", equalTo("/problems/" + code))
        .body("title", equalTo(title))
        .body("status", is(status))
        .body("code", equalTo(code))
        .body("traceId", matchesPattern("[0-9a-f]{32}"));
    assertThat(answer.asString())
        .doesNotContain("vn.canbang", "Exception", "jakarta", "io.quarkus");
  }

  @Test
  void withoutSigningIn() {
    isProblem(raw().get("/api/v1/me"), 401, "authentication.required", "Cần đăng nhập");
    isProblem(
        given().header("Accept-Language", "en-GB,en;q=0.9").get("/api/v1/me"),
        401,
        "authentication.required",
        "Authentication required");
    isProblem(
        raw().header("Authorization", "Bearer cb_none").get("/api/v1/me"),
        401,
        "authentication.required",
        "Cần đăng nhập");
    isProblem(
        raw().header("Authorization", "Basic dTpw").get("/api/v1/me"),
        401,
        "authentication.required",
        "Cần đăng nhập");
  }

  @Test
  void withoutTheRole() {
    isProblem(Api.as("tyt.hontre").get("/users"), 403, "forbidden", "Không có quyền");
    isProblem(Api.as("tyt.hontre").get("/audit-events"), 403, "forbidden", "Không có quyền");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/nothing", "/api/v1/", "/api/nothing", "/api/v1/me/nothing"})
  void unknownPaths(String path) {
    isProblem(raw().get(path), 404, "not-found", "Không tìm thấy");
  }

  @Test
  void unreadablePathParametersAreThingsThatDoNotExist() {
    isProblem(
        Api.as("tyt.hontre").get("/plans/khong-phai-uuid"), 404, "not-found", "Không tìm thấy");
  }

  @Test
  void methodsFormatsAndMediaTypes() {
    isProblem(
        raw().patch("/api/v1/me"), 405, "method-not-allowed", "Phương thức không được hỗ trợ");
    isProblem(
        raw().accept("image/png").get("/api/v1/about"),
        406,
        "not-acceptable",
        "Không có định dạng được yêu cầu");
    for (String type :
        List.of("text/plain", "application/xml", "application/json;charset=UTF-16", "a/b+json")) {
      isProblem(
          raw()
              .header("Content-Type", type)
              .body("{}".getBytes(StandardCharsets.UTF_8))
              .post("/api/v1/session"),
          415,
          "body.media-type",
          "Kiểu nội dung không được hỗ trợ");
    }
    isProblem(
        raw()
            .contentType(ContentType.JSON)
            .header("Content-Encoding", "gzip")
            .body("{}")
            .post("/api/v1/session"),
        415,
        "body.encoded",
        "Nội dung nén không được hỗ trợ");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_048_577, 3_000_000})
  void bodiesOverOneMebibyte(int bytes) {
    String body = "{\"username\":\"" + "a".repeat(bytes - 15) + "\"}";
    isProblem(
        raw().contentType(ContentType.JSON).body(body).post("/api/v1/session"),
        413,
        "body.too-large",
        "Nội dung quá lớn");
  }

  @Test
  void allFaultsOfABodyWithWordsInBothLanguages() {
    String body = "{\"username\":\"a\",\"password\":7,\"role\":\"ADMIN\"}";
    Response vietnamese = raw().contentType(ContentType.JSON).body(body).post("/api/v1/session");
    isProblem(vietnamese, 400, "malformed", "Yêu cầu không đúng định dạng");
    vietnamese
        .then()
        .body("total", is(2))
        .body("errors.pointer", contains("/password", "/role"))
        .body("errors.code", contains("json.type.string", "json.unknown"))
        .body("errors.message", contains("Phải là một chuỗi.", "Không có trường “role”."))
        .body("errors[0].rejected", is((Object) null));
    given()
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/session")
        .then()
        .header("Content-Language", equalTo("en"))
        .body("title", equalTo("Malformed request"))
        .body("errors.message", contains("Must be a string.", "There is no property “role”."));
  }

  @Test
  void noMoreThanAThousandErrorsAreNamed() {
    StringBuilder body = new StringBuilder("{\"username\":\"a\",\"password\":\"b\"");
    for (int i = 0; i < 1_500; i++) {
      body.append(",\"x").append(i).append("\":0");
    }
    raw()
        .contentType(ContentType.JSON)
        .body(body.append('}').toString())
        .post("/api/v1/session")
        .then()
        .statusCode(400)
        .body("errors", hasSize(1_000))
        .body("total", is(1_500));
  }

  @Test
  void allFaultsOfQueryParameters() {
    Api.as("tyt.hontre")
        .get("/organisations?limit=nhiều&count=yes&asOf=2024-02-30&x=1&kind=A&kind=B")
        .then()
        .statusCode(400)
        .body("errors.size()", is(5))
        .body("errors.find { it.pointer == '?limit' }.code", equalTo("json.type.integer"))
        .body("errors.find { it.pointer == '?count' }.code", equalTo("json.type.boolean"))
        .body("errors.find { it.pointer == '?asOf' }.code", equalTo("value.date"))
        .body("errors.find { it.pointer == '?x' }.code", equalTo("parameter.unknown"))
        .body("errors.find { it.pointer == '?kind' }.code", equalTo("parameter.repeated"));
    Api.as("tyt.hontre")
        .get("/organisations?limit=201")
        .then()
        .statusCode(400)
        .body("errors[0].message", equalTo("Phải từ 1 đến 200."));
    Api.as("tyt.hontre")
        .queryParam("q", "a".repeat(2_000))
        .get("/organisations")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?q"))
        .body("errors[0].code", equalTo("text.longest"));
    Api.as("tyt.hontre")
        .urlEncodingEnabled(false)
        .get("/organisations?q=%00")
        .then()
        .statusCode(400)
        .body("errors[0].message", equalTo("Ký tự U+0000 ở vị trí 1 không được phép."));
  }

  @Test
  void aTraceThatCameIsGoneOnWith() {
    raw()
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .get("/api/v1/me")
        .then()
        .header("Cache-Control", equalTo("no-store"))
        .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String path : List.of("/api/v1/about", "/api/v1/nothing", "/", "/api/openapi")) {
      Map<String, String> headers =
          raw().get(path).headers().asList().stream()
              .collect(
                  Collectors.toMap(
                      header -> header.getName().toLowerCase(Locale.ROOT),
                      header -> header.getValue(),
                      (a, b) -> a + " | " + b));
      assertThat(headers.get("content-security-policy"))
          .as(path)
          .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'");
      assertThat(headers.get("referrer-policy")).as(path).isEqualTo("same-origin");
      assertThat(headers).as(path).doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void aNumberThatIsOnlyShortAsItCameIsRefusedWithoutBeingShown() {
    Response answer =
        Api.as("admin")
            .header("If-Match", "\"0\"")
            .body("{\"displayName\":1e-99999999,\"active\":true,\"grants\":[]}")
            .put("/users/tyt.hontre");
    isProblem(answer, 400, "malformed", "Yêu cầu không đúng định dạng");
    answer.then().body("errors[0].pointer", equalTo("/displayName"));
    assertThat(answer.asString()).doesNotContain("99999999");
  }
}
