package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.canbang.report.ReportsOfKienHai.annual;
import static vn.canbang.report.ReportsOfKienHai.content;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;

/** A reporter of a station leaves, and another goes on with what was begun. */
@QuarkusTest
class HandoverTest {

  private static final String ADMIN = "ttyt.kienhai";
  private static final String STATION = "TYT-LAI-SON";
  private static final String PASSWORD = "mật khẩu của riêng tôi";

  @Inject ReportsOfKienHai reports;

  @AfterEach
  void clear() {
    reports.clear();
  }

  private static RequestSpecification person(
      String username, String organisation, String... roles) {
    String first =
        Api.as("admin")
            .body(
                Map.of(
                    "username",
                    username,
                    "displayName",
                    "Cán bộ " + username,
                    "organisation",
                    organisation,
                    "grants",
                    List.of(roles).stream()
                        .map(role -> Map.of("role", role, "organisation", organisation))
                        .toList()))
            .post("/users")
            .path("oneTimePassword");
    Api.newSession(username, first)
        .body(Map.of("currentPassword", first, "newPassword", PASSWORD))
        .put("/me/password")
        .then()
        .statusCode(204);
    return Api.newSession(username, PASSWORD);
  }

  private static Response handOver(String admin, String from, String to, String query) {
    return Api.as(admin)
        .body(Map.of("to", to, "reason", "Nghỉ hưu từ 01/12/2024", "deactivate", true))
        .post("/users/" + from + "/handover" + query);
  }

  @Test
  void rolesAndDraftsGoOverAndTheOldAccountEnds() {
    RequestSpecification leaver = person("roi.di", STATION, "VIEWER", "REPORTER", "PLANNER");
    RequestSpecification follower = person("o.lai", STATION, "VIEWER");
    String token =
        Api.newSession("roi.di", PASSWORD)
            .body(
                Map.of(
                    "name",
                    "Kịch bản",
                    "roles",
                    List.of("REPORTER"),
                    "expiresOn",
                    LocalDate.now(Dates.ZONE).plusDays(30).toString()))
            .post("/api-tokens")
            .path("token");
    Map<String, Object> draft = content(Map.of("LIVE_BIRTHS.MALE", 29));
    draft.put("preparedBy", "Cán bộ roi.di");
    Response begun = leaver.body(draft).put(annual(STATION));
    begun.then().statusCode(201).body("author", equalTo("Cán bộ roi.di"));
    String plan =
        leaver
            .body(
                Map.of(
                    "type", "ANNUAL",
                    "title", "Kế hoạch của Trạm Y tế xã Lại Sơn năm 2025",
                    "issuer", STATION,
                    "area", Api.as(ADMIN).get("/organisations/" + STATION).path("area.code"),
                    "periodStart", "2025-01-01",
                    "periodEnd", "2025-12-31"))
            .post("/plans")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    handOver(ADMIN, "roi.di", "o.lai", "?dryRun=true")
        .then()
        .statusCode(200)
        .body("applied", is(false))
        .body("from.displayName", equalTo("Cán bộ roi.di"))
        .body("to.username", equalTo("o.lai"))
        .body("grants.role", contains("VIEWER", "REPORTER", "PLANNER"))
        .body("drafts.kind", contains("PLAN", "REPORT"))
        .body("drafts[0].id", equalTo(plan))
        .body("drafts[0].title", equalTo("Kế hoạch của Trạm Y tế xã Lại Sơn năm 2025"))
        .body("drafts[0].organisation.code", equalTo(STATION))
        .body("drafts[1].id", equalTo("SRB-ANNUAL/TYT-LAI-SON/2024"))
        .body("tokensRevoked", is(1))
        .body("sessionsEnded", is(3))
        .body("deactivated", is(true));
    Api.as(ADMIN).get("/users/roi.di").then().body("grants", hasSize(3));
    Api.withToken(token).get(annual(STATION)).then().statusCode(200);

    handOver(ADMIN, "roi.di", "o.lai", "")
        .then()
        .statusCode(200)
        .body("applied", is(true))
        .body("drafts", hasSize(2));

    Api.as(ADMIN).get("/users/roi.di").then().body("active", is(false)).body("grants", empty());
    Api.as(ADMIN)
        .get("/users/o.lai")
        .then()
        .body("grants.role", contains("VIEWER", "REPORTER", "PLANNER"));
    leaver.body("").get("/me").then().statusCode(401);
    Api.withToken(token).get("/me").then().statusCode(401);
    Response taken = follower.body("").get(annual(STATION));
    taken
        .then()
        .statusCode(200)
        .body("author", equalTo("Cán bộ o.lai"))
        .body("content.preparedBy", equalTo("Cán bộ o.lai"))
        .body("content.cells[0].value", is(29));
    assertThat(taken.header("ETag")).isNotEqualTo(begun.header("ETag"));
    follower
        .header("If-Match", taken.header("ETag"))
        .body(content(Map.of("LIVE_BIRTHS.MALE", 30)))
        .put(annual(STATION))
        .then()
        .statusCode(200)
        .body("author", equalTo("Cán bộ o.lai"));
    // And so is the plan: it would go on to whoever came next.
    person("ke.tiep", STATION, "VIEWER");
    handOver(ADMIN, "o.lai", "ke.tiep", "?dryRun=true")
        .then()
        .body("drafts.id", contains(plan, "SRB-ANNUAL/TYT-LAI-SON/2024"));
    Response drafted = follower.body("").get("/plans/" + plan);
    Api.newSession("o.lai", PASSWORD)
        .header("If-Match", drafted.header("ETag"))
        .delete("/plans/" + plan)
        .then()
        .statusCode(204);
    Map.of("roi.di", "HANDED_OVER", "o.lai", "HANDOVER_RECEIVED")
        .forEach(
            (account, action) -> {
              String event = "items.find { it.action == '" + action + "' }";
              Api.as(ADMIN)
                  .get("/audit-events?resourceType=user&resource=" + account)
                  .then()
                  .body(event + ".actor", equalTo(ADMIN))
                  .body(event + ".reason", equalTo("Nghỉ hưu từ 01/12/2024"))
                  .body(event + ".after.drafts", hasSize(2));
            });
    // Once everything has gone over there is nothing left to go.
    handOver(ADMIN, "roi.di", "o.lai", "?dryRun=true")
        .then()
        .body("grants", empty())
        .body("drafts", empty())
        .body("tokensRevoked", is(0))
        .body("sessionsEnded", is(0));
  }

  /** What was sent keeps the name of who sent it; the receiver is not told who is writing. */
  @Test
  void whoWritesIsShownToTheSenderUntilItIsSent() {
    ReportsOfKienHai.sendFilled("tyt.laison", annual(STATION));
    Api.as("tyt.laison").get(annual(STATION)).then().body("author", nullValue());
    ReportsOfKienHai.move("phongds.kienhai", annual(STATION), "return", Map.of("reason", "Thiếu"))
        .statusCode(200);
    Api.as("tyt.laison")
        .get(annual(STATION))
        .then()
        .body("author", equalTo("Cán bộ dân số TYT xã Lại Sơn"));
  }

  @Test
  void onlyWithinOnesOwnAndNeverMoreThanOnesOwn() {
    person("ban.giao", STATION, "VIEWER");
    person("nhan.viec", STATION, "VIEWER");
    handOver("tyt.laison", "ban.giao", "nhan.viec", "").then().statusCode(403);
    handOver("ttyt.tanlac", "ban.giao", "nhan.viec", "").then().statusCode(404);
    handOver(ADMIN, "soyte.kiengiang", "nhan.viec", "").then().statusCode(404);
    handOver(ADMIN, ADMIN, "nhan.viec", "").then().statusCode(409).body("code", is("user.self"));
    handOver(ADMIN, "ban.giao", ADMIN, "").then().statusCode(409).body("code", is("user.self"));
    for (String to : List.of("soyte.kiengiang", "khong.co")) {
      handOver(ADMIN, "ban.giao", to, "")
          .then()
          .statusCode(422)
          .body("errors.pointer", contains("/to"))
          .body("errors.code", contains("handover.to-unknown"));
    }
    handOver(ADMIN, "ban.giao", "ban.giao", "")
        .then()
        .statusCode(422)
        .body("errors.code", contains("handover.to-same"));
    Api.as(ADMIN)
        .body(Map.of("to", "nhan.viec", "reason", " ", "deactivate", true))
        .post("/users/ban.giao/handover")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    // Who administers a station and no more passes on no reviewer's role, nor hands one anything.
    RequestSpecification station = person("quan.tri", STATION, "ADMIN");
    person("nguoi.duyet", STATION, "REVIEWER");
    person("cung.quyen", STATION, "ADMIN");
    Map<String, Object> wanted =
        Map.of("to", "cung.quyen", "reason", "Chuyển việc", "deactivate", true);
    station.body(wanted).post("/users/nguoi.duyet/handover").then().statusCode(403);
    station
        .body(Map.of("to", "nguoi.duyet", "reason", "Chuyển việc", "deactivate", false))
        .post("/users/cung.quyen/handover")
        .then()
        .statusCode(403)
        .body("code", is("grant.exceeds"));
  }
}
