package vn.canbang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

@QuarkusTest
class IdempotencyTest {

  @Inject EntityManager entities;

  private static Response token(String username, String key, String name) {
    return Api.as(username)
        .header("Idempotency-Key", key)
        .body(
            Map.of(
                "name",
                name,
                "roles",
                List.of("VIEWER"),
                "expiresOn",
                LocalDate.now(Dates.ZONE).plusDays(1).toString()))
        .post("/api-tokens");
  }

  private static long tokens(String username, String name) {
    List<String> names = Api.as(username).get("/api-tokens").path("items.name");
    return names.stream().filter(name::equals).count();
  }

  @Test
  void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
    String key = UUID.randomUUID().toString();
    Response first = token("tyt.namdu", key, "một lần");
    Response again = token("tyt.namdu", key, "một lần");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(tokens("tyt.namdu", "một lần")).isEqualTo(1);
  }

  @Test
  void theSameKeyForAnotherBodyIsRefused() {
    String key = UUID.randomUUID().toString();
    token("tyt.namdu", key, "thân này").then().statusCode(201);
    token("tyt.namdu", key, "thân khác")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency.other-body"));
    assertThat(tokens("tyt.namdu", "thân khác")).isZero();
  }

  @Test
  void aKeyBelongsToItsUser() {
    String key = UUID.randomUUID().toString();
    Response one = token("tyt.namdu", key, "của ai");
    Response other = token("tyt.anson", key, "của ai");
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(other.<String>path("id")).isNotEqualTo(one.<String>path("id"));
  }

  @Test
  void ofFiftyAtOnceOneWorks() throws Exception {
    String key = UUID.randomUUID().toString();
    Api.as("tyt.namdu").get("/me").then().statusCode(200);
    List<Callable<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      calls.add(() -> token("tyt.namdu", key, "năm mươi"));
    }
    Set<String> answers = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      for (Future<Response> call : threads.invokeAll(calls)) {
        Response answer = call.get();
        assertThat(answer.statusCode()).isEqualTo(201);
        answers.add(answer.asString());
      }
    }
    assertThat(answers).hasSize(1);
    assertThat(tokens("tyt.namdu", "năm mươi")).isEqualTo(1);
  }

  @Test
  void aRefusedRequestLeavesItsKeyFree() {
    String key = UUID.randomUUID().toString();
    Api.as("tyt.namdu")
        .header("Idempotency-Key", key)
        .body(Map.of("name", "a", "roles", List.of("ADMIN"), "expiresOn", "2020-01-01"))
        .post("/api-tokens")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"));
    token("tyt.namdu", key, "sau khi sửa").then().statusCode(201);
  }

  @Test
  void keysAreShortAndVisible() {
    for (String key : new String[] {"a".repeat(129), "có dấu", "a b"}) {
      token("tyt.namdu", key, "khóa xấu")
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("Idempotency-Key"));
    }
  }

  @Test
  void theTableHoldsNeitherKeysNorSecrets() {
    String key = UUID.randomUUID().toString();
    Response answer = token("tyt.namdu", key, "bí mật");
    List<?> rows =
        entities
            .createNativeQuery(
                "select concat(key_hash, request_hash, headers, cast(body as varchar(9000)))"
                    + " from idempotency_key",
                String.class)
            .getResultList();
    assertThat(rows).isNotEmpty();
    assertThat(rows.toString()).doesNotContain(key, answer.path("token"), "bí mật");
  }
}
