package vn.canbang.activity.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.canbang.plan.Drafts;
import vn.canbang.plan.IssuedPlans;
import vn.canbang.testing.Api;

/** What becomes of occurrences, from the day on which their plan is in force. */
@QuarkusTest
class OccurrenceTest {

  private static final String CENTRE = "ttyt.kienhai";
  private static final String STATION = "tyt.hontre";

  private final List<String> plans = new ArrayList<>();
  private String plan = "";

  @BeforeEach
  void write() {
    plan = Drafts.create(Map.of("periodStart", "2024-01-01", "periodEnd", "2024-12-31"));
    plans.add(plan);
    Drafts.basis(plan, "2253/KH-SYT");
    Drafts.section(plan, "Mục đích, yêu cầu", null, null);
    Drafts.recipient(plan, "UBND huyện (b/c)", "UBND-HUYEN-KIEN-HAI");
    activity("Giao ban công tác dân số", "TTYT-KIEN-HAI", rule("QUARTERLY"));
    activity("Phát thanh sau các hoạt động", "TTYT-KIEN-HAI", rule("AFTER_ACTIVITY"));
    activity("Tư vấn tại hộ gia đình", "TYT-XA-KIEN-HAI", rule("YEARLY"));
  }

  @AfterEach
  void discard() {
    plans.reversed().forEach(IssuedPlans::discard);
    plans.clear();
  }

  private static Map<String, Object> rule(String kind) {
    return new HashMap<>(Map.of("kind", kind, "tentative", false));
  }

  private static Map<String, Object> named(
      String title, String lead, List<Map<String, Object>> rules) {
    return Map.of(
        "title",
        title,
        "category",
        "COMMUNICATION",
        "lead",
        lead,
        "coordinators",
        List.of(),
        "rules",
        rules,
        "separatePlan",
        false,
        "outputs",
        List.of(),
        "materials",
        List.of(),
        "channels",
        List.of());
  }

  private Response activity(String title, String lead, Map<String, Object> rule) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("activity", named(title, lead, List.of(rule)));
    List<String> there = Api.as(CENTRE).get("/plans/" + plan + "/activities").path("items.id");
    wanted.put("after", there.isEmpty() ? null : there.getLast());
    return Api.as(CENTRE).body(wanted).post("/plans/" + plan + "/activities");
  }

  private void issued() {
    Drafts.issue(plan, "571/KH-TTYT", "2024-11-18");
  }

  private JsonPath all() {
    return Api.as("admin")
        .get("/occurrences?limit=200&plan=" + plan)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private List<String> ids(String title) {
    return all().getList("items.findAll { it.activity.title == '" + title + "' }.id");
  }

  private static Map<String, Object> result(String from) {
    Map<String, Object> result = new HashMap<>();
    result.put("from", from);
    result.put("counts", List.of());
    result.put("channels", List.of());
    result.put("findings", List.of());
    return result;
  }

  private static Response post(String who, String id, String verb, long version, Object body) {
    return Api.as(who)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post("/occurrences/" + id + "/" + verb);
  }

  @Test
  void theyAreThereFromTheDayOfIssue() {
    assertThat(all().getList("items")).isEmpty();
    issued();
    assertThat(ids("Giao ban công tác dân số")).hasSize(4);
    assertThat(ids("Phát thanh sau các hoạt động")).isEmpty();
    assertThat(
            all()
                .getList(
                    "items.findAll { it.activity.title == 'Tư vấn tại hộ gia đình' }.lead.code"))
        .containsExactlyInAnyOrder("TYT-HON-TRE", "TYT-LAI-SON", "TYT-AN-SON", "TYT-NAM-DU");
    assertThat(all().getList("items.findAll { it.overdue }.from"))
        .containsExactly("2024-01-01", "2024-04-01", "2024-07-01");
  }

  @Test
  void doneCorrectedAndOpenedAgain() {
    issued();
    String id = ids("Giao ban công tác dân số").getFirst();
    Map<String, Object> result = result("2024-03-20");
    result.put("to", "2024-03-21");
    result.put("place", "Hội trường Trung tâm Y tế");
    result.put("area", "912");
    result.put(
        "participants",
        Map.of(
            "total", 30,
            "women", 18,
            "men", 12,
            "categories", List.of(Map.of("label", "Cộng tác viên dân số", "count", 20))));
    result.put(
        "counts",
        List.of(Map.of("kind", "SESSIONS", "count", 2), Map.of("kind", "COMMITMENTS", "count", 0)));
    result.put("channels", List.of(Map.of("channel", "LOUDSPEAKER", "items", 3)));
    result.put("speaker", "Trưởng phòng Dân số");
    result.put("findings", List.of(Map.of("text", "Thiếu sổ theo dõi", "remedyBy", "2024-04-30")));
    result.put("notes", "Họp đúng lịch");
    post(CENTRE, id, "complete", 0, result)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("DONE"))
        .body("overdue", equalTo(false))
        .body("result.to", equalTo("2024-03-21"))
        .body("result.area.name", equalTo("huyện Kiên Hải"))
        .body("result.participants.women", equalTo(18))
        .body("result.participants.categories[0].label", equalTo("Cộng tác viên dân số"))
        .body("result.counts.kind", contains("SESSIONS", "COMMITMENTS"))
        .body("result.channels[0].items", equalTo(3))
        .body("result.findings[0].remedyBy", equalTo("2024-04-30"))
        .body("result.revision", equalTo(1))
        .body("result.recordedBy", equalTo("Ban Giám đốc TTYT huyện Kiên Hải"))
        .body("result.reason", nullValue())
        .body("allowedActions", hasItem("CORRECT"))
        .body("allowedActions", not(hasItem("COMPLETE")));
    post(CENTRE, id, "complete", 1, result("2024-03-20"))
        .then()
        .statusCode(409)
        .body("code", equalTo("occurrence.state"));
    post(
            CENTRE,
            id,
            "correct",
            1,
            Map.of("result", result("2024-03-22"), "reason", "Ghi nhầm ngày"))
        .then()
        .statusCode(200)
        .body("result.from", equalTo("2024-03-22"))
        .body("result.participants", nullValue())
        .body("result.reason", equalTo("Ghi nhầm ngày"));
    post(CENTRE, id, "reopen", 2, Map.of("reason", "Chưa họp"))
        .then()
        .statusCode(200)
        .body("state", equalTo("PLANNED"))
        .body("overdue", equalTo(true))
        .body("result", nullValue());
    Api.as(STATION)
        .get("/occurrences/" + id + "/revisions")
        .then()
        .statusCode(200)
        .body("items.revision", contains(2, 1))
        .body("items[1].participants.total", equalTo(30));
    post(CENTRE, id, "complete", 3, result("2024-03-23"))
        .then()
        .statusCode(200)
        .body("result.revision", equalTo(3));
  }

  @Test
  void whatFollowsIsMadeOnceForEachTime() {
    issued();
    List<String> meetings = ids("Giao ban công tác dân số");
    post(CENTRE, meetings.get(0), "complete", 0, result("2024-03-20")).then().statusCode(200);
    post(CENTRE, meetings.get(1), "complete", 0, result("2024-06-20")).then().statusCode(200);
    post(
            CENTRE,
            meetings.get(0),
            "correct",
            1,
            Map.of("result", result("2024-03-21"), "reason", "Ghi nhầm ngày"))
        .then()
        .statusCode(200);
    JsonPath after =
        Api.as(CENTRE)
            .get("/occurrences?plan=" + plan + "&q=phat thanh")
            .then()
            .body("items", hasSize(2))
            .body("items.kind", contains("AFTER_ACTIVITY", "AFTER_ACTIVITY"))
            .body("items.from", contains("2024-03-20", "2024-06-20"))
            .body("items.to", contains("2024-12-31", "2024-12-31"))
            .body("items.precision", contains("RANGE", "RANGE"))
            .body("items.tentative", contains(true, true))
            .body("items.after.occurrence", contains(meetings.get(0), meetings.get(1)))
            .body("items[0].after.activity.title", equalTo("Giao ban công tác dân số"))
            .extract()
            .jsonPath();
    // What follows makes nothing follow.
    post(CENTRE, after.getString("items[0].id"), "complete", 0, result("2024-03-25"))
        .then()
        .statusCode(200);
    assertThat(ids("Phát thanh sau các hoạt động")).hasSize(2);
    // What was not done after all is not followed; done again it is, by the same one.
    post(CENTRE, meetings.get(1), "reopen", 1, Map.of("reason", "Chưa họp")).then().statusCode(200);
    Api.as(CENTRE)
        .get("/occurrences/" + after.getString("items[1].id"))
        .then()
        .body("state", equalTo("CANCELLED"));
    post(CENTRE, meetings.get(1), "complete", 2, result("2024-06-21")).then().statusCode(200);
    Api.as(CENTRE)
        .get("/occurrences/" + after.getString("items[1].id"))
        .then()
        .body("state", equalTo("PLANNED"))
        .body("from", equalTo("2024-06-21"))
        .body("reason", nullValue());
    assertThat(ids("Phát thanh sau các hoạt động")).hasSize(2);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    issued();
    String id = ids("Giao ban công tác dân số").getFirst();
    Map<String, Object> result = result("2024-11-19");
    result.put("to", "2024-11-18");
    result.put("area", "99999");
    result.put(
        "participants",
        Map.of(
            "total", 30,
            "women", 18,
            "men", 13,
            "categories", List.of(Map.of("label", "Cộng tác viên", "count", 31))));
    result.put(
        "counts",
        List.of(
            Map.of("kind", "SESSIONS", "count", 1),
            Map.of("kind", "SESSIONS", "count", 2),
            Map.of("kind", "TIN_DON", "count", 2)));
    result.put("channels", List.of(Map.of("channel", "TIN_DON", "items", 2)));
    post(CENTRE, id, "complete", 0, result)
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/from occurrence.future",
                "/to occurrence.backwards",
                "/area area.unknown",
                "/participants/total participants.sum",
                "/participants/categories participants.categories-sum",
                "/counts/1/kind occurrence.count-twice",
                "/counts/2/kind occurrence.count-unknown",
                "/channels/0/channel occurrence.channel-unknown"));
    Map<String, Object> negative = result("2024-03-20");
    negative.put("counts", List.of(Map.of("kind", "SESSIONS", "count", -1)));
    post(CENTRE, id, "complete", 0, negative)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/counts/0/count"));
    post(CENTRE, id, "complete", 0, result("2023-12-31"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("occurrence.before-plan"));
    Api.as(CENTRE)
        .body(result("2024-03-20"))
        .post("/occurrences/" + id + "/complete")
        .then()
        .statusCode(428);
  }

  @Test
  void movedAndCancelledWithAReason() {
    issued();
    String id = ids("Giao ban công tác dân số").getLast();
    post(
            CENTRE,
            id,
            "postpone",
            0,
            Map.of("from", "2025-01-06", "to", "2025-01-05", "reason", "Bão"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/to"));
    post(
            CENTRE,
            id,
            "postpone",
            0,
            Map.of("from", "2025-01-06", "to", "2025-01-07", "reason", "Bão"))
        .then()
        .statusCode(200)
        .body("state", equalTo("POSTPONED"))
        .body("from", equalTo("2025-01-06"))
        .body("planned.from", equalTo("2024-10-01"))
        .body("planned.to", equalTo("2024-12-31"))
        .body("reason", equalTo("Bão"));
    post(CENTRE, id, "cancel", 1, Map.of("reason", "Ghép với hội nghị huyện"))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("allowedActions", contains("REOPEN"));
    post(CENTRE, id, "reopen", 2, Map.of("reason", "Vẫn họp"))
        .then()
        .statusCode(200)
        .body("state", equalTo("PLANNED"))
        .body("reason", nullValue());
    post(CENTRE, id, "postpone", 3, Map.of("from", "2027-01-06", "to", "2027-01-07", "reason", "?"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("occurrence.after-plan"));
  }

  @Test
  void whoDoesItRecordsIt() {
    issued();
    String own = all().getString("items.find { it.lead.code == 'TYT-HON-TRE' }.id");
    String others = all().getString("items.find { it.lead.code == 'TYT-LAI-SON' }.id");
    post(STATION, others, "complete", 0, result("2024-03-20")).then().statusCode(403);
    Api.as(STATION)
        .get("/occurrences/" + others)
        .then()
        .statusCode(200)
        .body("allowedActions", hasSize(0));
    post(STATION, own, "complete", 0, result("2024-03-20")).then().statusCode(200);
    post("soyte.bacgiang", own, "reopen", 1, Map.of("reason", "?")).then().statusCode(404);
  }

  @Test
  void peopleAddMore() {
    issued();
    String meeting = Api.as(CENTRE).get("/plans/" + plan + "/activities").path("items[0].id");
    String visits = Api.as(CENTRE).get("/plans/" + plan + "/activities").path("items[2].id");
    Map<String, Object> wanted =
        Map.of("from", "2024-11-20", "to", "2024-11-20", "title", "Họp đột xuất");
    Api.as(STATION)
        .body(wanted)
        .post("/activities/" + meeting + "/occurrences")
        .then()
        .statusCode(403);
    Api.as(CENTRE)
        .body(wanted)
        .post("/activities/" + meeting + "/occurrences")
        .then()
        .statusCode(201)
        .body("kind", equalTo("ADDED"))
        .body("title", equalTo("Họp đột xuất"))
        .body("precision", equalTo("DAYS"));
    // A station adds its own; the centre says whose it is.
    Api.as(STATION)
        .body(wanted)
        .post("/activities/" + visits + "/occurrences")
        .then()
        .statusCode(201)
        .body("lead.code", equalTo("TYT-HON-TRE"));
    Api.as(CENTRE)
        .body(wanted)
        .post("/activities/" + visits + "/occurrences")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("occurrence.organisation-needed"));
    Map<String, Object> named = new HashMap<>(wanted);
    named.put("organisation", "TYT-AN-SON");
    Api.as(CENTRE)
        .body(named)
        .post("/activities/" + visits + "/occurrences")
        .then()
        .statusCode(201)
        .body("lead.code", equalTo("TYT-AN-SON"));
  }

  @Test
  void ofTwoAtOnceOneWins() {
    issued();
    String id = ids("Giao ban công tác dân số").getFirst();
    Api.as(STATION).get("/occurrences/" + id).then().statusCode(200);
    List<CompletableFuture<Integer>> both =
        IntStream.of(20, 21)
            .mapToObj(
                day ->
                    CompletableFuture.supplyAsync(
                        () ->
                            post(CENTRE, id, "complete", 0, result("2024-03-" + day)).statusCode()))
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412);
    Api.as(CENTRE).get("/occurrences/" + id + "/revisions").then().body("items", hasSize(1));
  }

  @Test
  void whatIsSentAgainIsRecordedOnce() {
    issued();
    String id = ids("Giao ban công tác dân số").getFirst();
    for (int i = 0; i < 2; i++) {
      Api.as(CENTRE)
          .header("Idempotency-Key", "ket-qua-" + id)
          .header("If-Match", "\"0\"")
          .body(result("2024-03-20"))
          .post("/occurrences/" + id + "/complete")
          .then()
          .statusCode(200)
          .body("result.revision", equalTo(1));
    }
    assertThat(ids("Phát thanh sau các hoạt động")).hasSize(1);
  }

  @Test
  void anAmendmentCancelsWhatItNoLongerWants() {
    issued();
    List<String> meetings = ids("Giao ban công tác dân số");
    post(CENTRE, meetings.getFirst(), "complete", 0, result("2024-03-20")).then().statusCode(200);
    String amendment =
        Api.as(CENTRE)
            .header("If-Match", Api.as(CENTRE).get("/plans/" + plan).header("ETag"))
            .body(Map.of("reason", "Giao ban hằng tháng"))
            .post("/plans/" + plan + "/amend")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    plans.add(amendment);
    Response activities = Api.as(CENTRE).get("/plans/" + amendment + "/activities");
    Api.as(CENTRE)
        .header("If-Match", "*")
        .body(named("Giao ban công tác dân số", "TTYT-KIEN-HAI", List.of(rule("MONTHLY"))))
        .put("/activities/" + activities.path("items[0].id"))
        .then()
        .statusCode(200);
    Drafts.issue(amendment, "572/KH-TTYT", "2024-11-18");
    JsonPath now = all();
    String ofMeeting = "items.findAll { it.activity.title == 'Giao ban công tác dân số' }";
    assertThat(now.getList(ofMeeting + ".findAll { it.precision == 'QUARTER' }.state"))
        .containsExactly("DONE", "PLANNED", "PLANNED", "CANCELLED");
    assertThat(now.getList(ofMeeting + ".findAll { it.state == 'CANCELLED' }.reason"))
        .containsExactly(OccurrenceMaking.AMENDED);
    assertThat(now.getList(ofMeeting + ".findAll { it.precision == 'MONTH' }.from"))
        .containsExactly("2024-11-01", "2024-12-01");
  }

  @Test
  void aPlanThatEndsAsksForNothingMore() {
    Map<String, Object> day = rule("ONCE");
    day.put("start", "2024-12-20");
    activity("Hội nghị tổng kết", "TTYT-KIEN-HAI", day).then().statusCode(201);
    issued();
    String id = ids("Hội nghị tổng kết").getFirst();
    Api.as(CENTRE)
        .header("If-Match", Api.as(CENTRE).get("/plans/" + plan).header("ETag"))
        .body(Map.of("on", "2024-11-18", "reason", "Thay bằng kế hoạch khác"))
        .post("/plans/" + plan + "/close")
        .then()
        .statusCode(200);
    Api.as(CENTRE)
        .get("/occurrences/" + id)
        .then()
        .body("state", equalTo("CANCELLED"))
        .body("reason", equalTo(OccurrenceMaking.ENDED))
        .body("allowedActions", hasSize(0));
    // What was done before is still recorded.
    post(CENTRE, ids("Giao ban công tác dân số").getFirst(), "complete", 0, result("2024-03-20"))
        .then()
        .statusCode(200);
  }

  @Test
  void aRuleThatIsNeverOrBackwardsOrTooOftenIsRefused() {
    Map<String, Object> never = rule("ONCE");
    never.put("start", "2025-07-15");
    Map<String, Object> backwards = rule("RANGE");
    backwards.put("start", "2024-05-02");
    backwards.put("end", "2024-05-01");
    Map<String, Object> day = rule("ON_OBSERVANCE");
    day.put("observance", "VIETNAM-POPULATION-DAY");
    Api.as(CENTRE)
        .body(
            Map.of("activity", named("Hội nghị", "TTYT-KIEN-HAI", List.of(never, backwards, day))))
        .post("/plans/" + plan + "/activities")
        .then()
        .statusCode(422)
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            containsInAnyOrder(
                "/activity/rules/0 activity.rule-never",
                "/activity/rules/1/end activity.rule-backwards"));
    String century = Drafts.create(Map.of("periodStart", "2024-01-01", "periodEnd", "2123-12-31"));
    plans.add(century);
    Api.as(CENTRE)
        .body(Map.of("activity", named("Hội nghị", "TTYT-KIEN-HAI", List.of(rule("MONTHLY")))))
        .post("/plans/" + century + "/activities")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/activity/rules"))
        .body("errors[0].code", equalTo("activity.too-many-occurrences"))
        .body("errors[0].rejected", equalTo(1200));
  }
}
