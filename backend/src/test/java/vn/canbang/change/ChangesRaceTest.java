package vn.canbang.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.canbang.audit.Sealing;
import vn.canbang.plan.Drafts;
import vn.canbang.testing.Api;

/**
 * Writers race over HTTP while the trail is sealed; a reader takes parts of random size, loses some
 * answers, and goes on from wherever it has come to.
 */
@QuarkusTest
class ChangesRaceTest {

  private static final String READER = "ttyt.kienhai";
  private static final int EACH = 12;
  private static final long SEED = 20_241_118;

  private static final Map<String, String> STATIONS =
      Map.of(
          "TYT-HON-TRE", "tyt.hontre",
          "TYT-LAI-SON", "tyt.laison",
          "TYT-AN-SON", "tyt.anson");

  /** What a writer did, in the order in which it did it: "type resource action". */
  private final Map<String, List<String>> written = new HashMap<>();

  private record Told(long number, String what, String of) {}

  @Test
  void whoReadsOnAnywhereMissesNothingAndSeesNothingTwice() throws Exception {
    String end = Feed.end(READER);
    List<Told> told;
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> sealing =
          threads.submit(
              () -> {
                while (!over.get()) {
                  Sealing.now();
                  Thread.sleep(20);
                }
                return null;
              });
      Future<List<Told>> reader = threads.submit(() -> read(end, over));
      try {
        List<Future<List<String>>> writers = new ArrayList<>();
        for (Callable<List<String>> writer : writers()) {
          writers.add(threads.submit(writer));
        }
        for (Future<List<String>> writer : writers) {
          List<String> did = writer.get(2, TimeUnit.MINUTES);
          did.forEach(
              one ->
                  written
                      .computeIfAbsent(
                          one.substring(0, one.lastIndexOf(' ')), r -> new ArrayList<>())
                      .add(one.substring(one.lastIndexOf(' ') + 1)));
        }
      } finally {
        over.set(true);
      }
      sealing.get(1, TimeUnit.MINUTES);
      told = reader.get(1, TimeUnit.MINUTES);
    }
    assertThat(told).extracting(Told::number).isSorted().doesNotHaveDuplicates();
    Map<String, List<String>> heard =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    Told::of, Collectors.mapping(Told::what, Collectors.toList())));
    assertThat(heard).isEqualTo(written);
    assertThat(told.stream().map(Told::number).toList())
        .as("the same as read at once afterwards")
        .isEqualTo(
            Feed.read(Api.as(READER), "?limit=1000&after=" + end)
                .getList("items.number", Long.class));
  }

  private static List<Callable<List<String>>> writers() {
    List<Callable<List<String>>> writers = new ArrayList<>();
    STATIONS.forEach((station, username) -> writers.add(() -> report(station, username)));
    writers.add(ChangesRaceTest::plan);
    return writers;
  }

  /** A draft that is begun, edited and thrown away; what is refused in between leaves no trace. */
  private static List<String> report(String station, String username) {
    String name = "SRB-ANNUAL/" + station + "/2024";
    List<String> did = new ArrayList<>();
    for (int boys = 1; boys <= EACH; boys++) {
      assertThat(Feed.save(username, "/reports/" + name, boys).statusCode())
          .isEqualTo(boys == 1 ? 201 : 200);
      did.add("report " + name + (boys == 1 ? " REPORT_STARTED" : " REPORT_EDITED"));
      Api.as(username)
          .header("If-Match", "\"987654\"")
          .delete("/reports/" + name)
          .then()
          .statusCode(412);
    }
    Feed.drop(username, "/reports/" + name);
    did.add("report " + name + " REPORT_DRAFT_DELETED");
    return did;
  }

  /** A draft with targets, thrown away. */
  private static List<String> plan() {
    String plan = Drafts.create();
    List<String> did = new ArrayList<>();
    did.add("plan " + plan + " PLAN_DRAFTED");
    Map<String, Object> target =
        Map.of("statement", "Dưới 109", "comparator", "LT", "value", 109, "area", "912");
    for (int i = 0; i < EACH; i++) {
      String id =
          Api.as(Drafts.PLANNER)
              .body(Map.of("target", target))
              .post("/plans/" + plan + "/targets")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      did.add("target " + id + " TARGET_ADDED");
    }
    Drafts.delete(plan);
    did.add("plan " + plan + " PLAN_DELETED");
    return did;
  }

  /** Until everything is written and sealed and nothing more comes. */
  private static List<Told> read(String from, AtomicBoolean over) {
    Random random = new Random(SEED);
    List<Told> told = new ArrayList<>();
    String after = from;
    while (true) {
      boolean last = over.get();
      if (last) {
        Sealing.now();
      }
      JsonPath part =
          Feed.read(
              Api.as(READER),
              "?after="
                  + after
                  + "&limit="
                  + (1 + random.nextInt(9))
                  + "&wait="
                  + random.nextInt(2));
      List<Map<String, Object>> items = part.getList("items");
      if (items.isEmpty() && last && !part.getBoolean("more")) {
        return told;
      }
      if (random.nextInt(3) == 0) {
        continue; // This answer was lost: the same question again.
      }
      // A reader that dies in the middle of a part goes on behind the last change it dealt with.
      int dealtWith = random.nextInt(3) == 0 ? random.nextInt(items.size() + 1) : items.size();
      items.subList(0, dealtWith).forEach(item -> told.add(told(item)));
      if (dealtWith == items.size()) {
        after = part.getString("next");
      } else if (dealtWith > 0) {
        after = items.get(dealtWith - 1).get("number").toString();
      }
    }
  }

  private static Told told(Map<String, Object> item) {
    return new Told(
        ((Number) item.get("number")).longValue(),
        (String) item.get("action"),
        item.get("resourceType") + " " + item.get("resource"));
  }
}
