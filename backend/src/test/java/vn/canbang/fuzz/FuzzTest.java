package vn.canbang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.audit.Sealing;
import vn.canbang.testing.Contract;

/**
 * Sends what the generator makes of every operation, as several people, and judges each answer.
 * {@code -Dcanbang.fuzz.requests=100000 -Dcanbang.fuzz.seed=7} sends more, or others.
 */
@QuarkusTest
@Tag("postgresql")
@TestProfile(FuzzTest.OnItsOwn.class)
class FuzzTest {

  /** What comes through changes the sample, which nobody else shall see. */
  public static class OnItsOwn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.log.category.\"vn.canbang\".level", "ERROR");
    }
  }

  private static final int REQUESTS = Integer.getInteger("canbang.fuzz.requests", 5_000);
  private static final long SEED = Long.getLong("canbang.fuzz.seed", 20_241_118);
  private static final int CLIENTS = 2;

  @Test
  void whateverComesInIsAnsweredAsTheContractSays() throws Exception {
    // Where nothing is sealed there are no changes, and whoever asks for them may wait long.
    Sealing.now();
    JsonNode document = document();
    List<Operation> operations = Operation.all(document);
    SampleValues sample = new SampleValues();
    try (Callers callers = new Callers(RestAssured.port)) {
      callers.learn(operations, sample);
    }
    Generator generator = new Generator(document, operations, sample, SEED);
    Judge judge = new Judge(Contract.of(document));
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            threads.submit(
                () -> {
                  try (Callers callers = new Callers(RestAssured.port)) {
                    for (int n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
                      RawRequest request = generator.request(n);
                      judge.judge(n, generator.operation(n), request, callers.send(n, request));
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> client : clients) {
        client.get();
      }
    }
    System.out.println("Fuzzed " + REQUESTS + " requests: " + new TreeMap<>(judge.statuses()));
    assertThat(judge.faults()).isEmpty();
    assertThat(judge.statuses().keySet())
        .as("the requests got past the first checks")
        .contains(200, 400, 401, 403, 404, 405, 406, 412, 413, 415, 422, 428);
    assertThat(judge.reached())
        .as("operations that looked at a request")
        .hasSizeGreaterThan(operations.size() * 9 / 10);
  }

  private static JsonNode document() throws Exception {
    return new ObjectMapper()
        .readTree(
            RestAssured.given()
                .basePath("")
                .queryParam("format", "json")
                .get("/api/openapi")
                .asString());
  }
}
