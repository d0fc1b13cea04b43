package vn.canbang.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.audit.Sealing;
import vn.canbang.testing.Api;

/** Who waits for changes is told soon, holds nothing meanwhile and is asked for again on waking. */
@QuarkusTest
class ChangesWaitTest {

  private static final String STATION = "tyt.hontre";
  private static final String CENTRE = "ttyt.kienhai";

  /** A call that waits so long was not woken. */
  private static final int LONG = 30;

  @Inject ChangeWatch watch;

  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void clear() {
    Feed.drop(STATION, Feed.REPORT);
    readers.close();
  }

  private CompletableFuture<Response> waiting(RequestSpecification reader, String after) {
    return CompletableFuture.supplyAsync(
        () -> reader.get("/changes?wait=" + LONG + "&after=" + after), readers);
  }

  private static boolean answered(CompletableFuture<Response> call, Duration within)
      throws Exception {
    try {
      call.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException stillWaits) {
      return false;
    }
  }

  /** Well before the call would have ended by itself. */
  private static Response woken(CompletableFuture<Response> call) throws Exception {
    return call.get(LONG - 10, TimeUnit.SECONDS);
  }

  @Test
  void aChangeWakesWhoMayReadOfItAndNobodyElse() throws Exception {
    CompletableFuture<Response> elsewhere = waiting(Api.as("tyt.donglai"), Feed.end("tyt.donglai"));
    CompletableFuture<Response> reader = waiting(Api.as(CENTRE), Feed.end(CENTRE));
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    assertThat(answered(reader, Duration.ofSeconds(1))).as("not before it is sealed").isFalse();
    Sealing.now();
    Response told = woken(reader);
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.jsonPath().getList("items.action")).containsExactly("REPORT_STARTED");
    Feed.holiday();
    Sealing.now();
    assertThat(woken(elsewhere).jsonPath().getList("items.resourceType"))
        .as("waited on, past what it may not see")
        .containsOnly("public-holiday");
  }

  @Test
  void whenTheTimeIsOverTheAnswerIsEmpty() {
    String end = Feed.end(CENTRE);
    long began = System.nanoTime();
    Response answer = Api.as(CENTRE).get("/changes?wait=1&after=" + end);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(900));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getList("items")).isEmpty();
    assertThat(answer.jsonPath().getString("next")).isEqualTo(end);
    assertThat(answer.jsonPath().getBoolean("more")).isFalse();
  }

  @Test
  void whoseTokenIsRevokedMeanwhileIsToldSo() throws Exception {
    Response token = Feed.token(List.of("changes:read", "reports:read"), null);
    CompletableFuture<Response> reader =
        waiting(Api.withToken(token.path("token")), Feed.end(CENTRE));
    assertThat(answered(reader, Duration.ofSeconds(1))).isFalse();
    Api.as(CENTRE).delete("/api-tokens/" + token.path("id")).then().statusCode(204);
    Sealing.now();
    assertThat(woken(reader).statusCode()).isEqualTo(401);
  }

  @Test
  void moreThanThereAreConnectionsWaitAndTheNextOneIsAnsweredAtOnce() throws Exception {
    int most = ConfigProvider.getConfig().getValue("canbang.changes.waiting", Integer.class);
    int connections =
        ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);
    assertThat(most).isGreaterThan(connections);
    String end = Feed.end(CENTRE);
    List<CompletableFuture<Response>> all = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      all.add(waiting(Api.as(CENTRE), end));
    }
    while (watch.waiting() < most) {
      Thread.sleep(20);
    }
    Response oneTooMany = Api.as(CENTRE).get("/changes?wait=" + LONG + "&after=" + end);
    assertThat(oneTooMany.jsonPath().getList("items")).isEmpty();
    assertThat(all).noneMatch(CompletableFuture::isDone);
    Feed.save(STATION, Feed.REPORT, 7).then().statusCode(201);
    Sealing.now();
    for (CompletableFuture<Response> reader : all) {
      assertThat(woken(reader).jsonPath().getList("items")).hasSize(1);
    }
  }
}
