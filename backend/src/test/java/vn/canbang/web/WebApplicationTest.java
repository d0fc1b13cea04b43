package vn.canbang.web;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("once")
class WebApplicationTest {

  private static final String ASSET = "/assets/main-0f1e2d3c.js";

  @TestHTTPResource("/")
  URI root;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/plans", "/reports/SRB-ANNUAL/TYT-HON-TRE/2024"})
  void pagesGetTheApplication(String path) {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(containsString("<title>Cân Bằng</title>"));
  }

  @Test
  void hashedAssetsAreKeptForeverAndCompressed() {
    Response plain =
        given()
            .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
            .get(ASSET);
    Response packed = given().get(ASSET);
    plain
        .then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("Content-Encoding", nullValue());
    packed.then().statusCode(200).header("Content-Encoding", "gzip");
    assertThat(packed.asString()).isEqualTo(plain.asString()).contains("xã Hòn Tre");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/openapi?format=json, */*, application/json",
    "/api/openapi, application/json, application/json",
    "/api/openapi.json, */*, application/json",
    "/api/openapi, */*, application/yaml",
    "/api/openapi.yaml, application/json, application/yaml"
  })
  void theContractIsCompressedAndNotSentTwice(String path, String accept, String type) {
    Response packed = given().accept(accept).get(path);
    packed
        .then()
        .statusCode(200)
        .header("Content-Encoding", "gzip")
        .header("Vary", "Accept-Encoding");
    Response plain =
        given()
            .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
            .accept(accept)
            .get(path);
    plain
        .then()
        .statusCode(200)
        .header("Content-Encoding", nullValue())
        .header("Content-Type", type + ";charset=UTF-8")
        .header("Cache-Control", "no-cache");
    assertThat(packed.asString()).isEqualTo(plain.asString()).contains("operationId", "putReport");
    assertThat(plain.asString().startsWith("{")).isEqualTo(type.endsWith("json"));
    given()
        .accept(accept)
        .header("If-None-Match", packed.header("ETag"))
        .get(path)
        .then()
        .statusCode(304)
        .body(equalTo(""));
    given().accept(accept).head(path).then().statusCode(200).header("ETag", packed.header("ETag"));
  }

  @Test
  void unchangedIsSaidWithoutTheBody() {
    String tag = given().get("/").header("ETag");
    given().header("If-None-Match", tag).get("/plans").then().statusCode(304).body(equalTo(""));
    given().header("If-None-Match", "\"other\"").get("/").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/missing.js", "/api/unknown", "/api/v1/unknown", "/q/unknown"})
  void whatIsNoPageIsNotFound(String path) {
    given().get(path).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../application.properties",
        "/assets/../../application.properties",
        "/assets/%2e%2e/%2e%2e/application.properties",
        "/..%2fapplication.properties",
        "/assets/..%5c..%5capplication.properties",
        "//application.properties"
      })
  void noPathLeadsOutOfTheFolder(String path) throws IOException {
    // By hand, because clients tidy such paths up before they send them.
    try (Socket socket = new Socket(root.getHost(), root.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("canbang.sample");
    }
  }

  @Test
  void onlyReadsAreAnswered() {
    given().post("/plans").then().statusCode(404);
    given().head("/").then().statusCode(200).body(equalTo(""));
  }
}
