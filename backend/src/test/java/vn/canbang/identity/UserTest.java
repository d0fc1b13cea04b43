package vn.canbang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.canbang.testing.Api;

/** The district centre of Kiên Hải administers its stations; nobody else's. */
@QuarkusTest
class UserTest {

  private static final String ADMIN = "ttyt.kienhai";

  private static Map<String, Object> user(String username, String organisation, String... roles) {
    return Map.of(
        "username",
        username,
        "displayName",
        "Cán bộ " + username,
        "organisation",
        organisation,
        "grants",
        grants(organisation, roles));
  }

  private static List<Map<String, String>> grants(String organisation, String... roles) {
    return List.of(roles).stream()
        .map(role -> Map.of("role", role, "organisation", organisation))
        .toList();
  }

  private static Response create(String admin, Map<String, Object> user) {
    return Api.as(admin).body(user).post("/users");
  }

  @Test
  void aNewAccountMustChangeItsOneTimePasswordFirst() {
    Response created = create(ADMIN, user("moi.user", "TYT-HON-TRE", "VIEWER", "REPORTER"));
    created
        .then()
        .statusCode(201)
        .body("user.mustChangePassword", is(true))
        .body("user.organisation.code", equalTo("TYT-HON-TRE"));
    String first = created.path("oneTimePassword");
    RequestSpecification session = Api.newSession("moi.user", first);
    session.get("/me").then().statusCode(200).body("mustChangePassword", is(true));
    session
        .get("/organisations")
        .then()
        .statusCode(403)
        .body("code", equalTo("password.must-change"))
        .body("title", equalTo("Cần đổi mật khẩu"));
    session
        .body(Map.of("currentPassword", first, "newPassword", "mật khẩu của riêng tôi"))
        .put("/me/password")
        .then()
        .statusCode(204);
    session.body("").get("/organisations").then().statusCode(200);
  }

  @Test
  void administratorsSeeAccountsOfTheirOwnOrganisationsOnly() {
    Api.as(ADMIN)
        .get("/users?limit=200")
        .then()
        .statusCode(200)
        .body("items.username", hasItem("tyt.hontre"))
        .body("items.username", not(hasItem("ttyt.tanlac")))
        .body("items.username", not(hasItem("admin")));
    Api.as(ADMIN).get("/users/tyt.hontre").then().statusCode(200);
    Api.as(ADMIN).get("/users/ttyt.tanlac").then().statusCode(404);
    Api.as(ADMIN).get("/users/khong.co").then().statusCode(404);
    Api.as("admin").get("/users/ttyt.tanlac").then().statusCode(200);
    Api.as("tyt.hontre").get("/users/tyt.hontre").then().statusCode(403);
  }

  @Test
  void organisationsOutsideAndGroupsAreRefusedWithTheirPlace() {
    create(
            ADMIN,
            Map.of(
                "username", "ngoai.user",
                "displayName", "a",
                "organisation", "TTYT-TAN-LAC",
                "grants", grants("KHONG-CO", "VIEWER")))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/organisation", "/grants/0/organisation"))
        .body(
            "errors[0].message",
            equalTo("Không có đơn vị “TTYT-TAN-LAC” trong phạm vi quản trị của anh/chị."));
  }

  @Test
  void nobodyGrantsMoreThanTheyHold() {
    // An administrator of a station who holds no other role there.
    Response created = create("admin", user("quantri.tram", "TYT-AN-SON", "ADMIN"));
    RequestSpecification station = changed("quantri.tram", created.path("oneTimePassword"));
    station
        .body(user("duyet.tram", "TYT-AN-SON", "REVIEWER"))
        .post("/users")
        .then()
        .statusCode(403)
        .body("code", equalTo("grant.exceeds"))
        .body("errors[0].pointer", equalTo("/grants/0/role"));
    // Nor takes over an account that may do more than they: the password of another.
    station.body("").post("/users/tyt.anson/reset-password").then().statusCode(403);
    station.body(user("cung.tram", "TYT-AN-SON", "ADMIN")).post("/users").then().statusCode(201);
  }

  private static RequestSpecification changed(String username, String first) {
    Api.newSession(username, first)
        .body(Map.of("currentPassword", first, "newPassword", "mật khẩu của riêng tôi"))
        .put("/me/password")
        .then()
        .statusCode(204);
    return Api.newSession(username, "mật khẩu của riêng tôi");
  }

  @Test
  void editsNeedTheVersionAndDisablingEndsSessions() {
    String first = create(ADMIN, user("sua.user", "TYT-HON-TRE", "VIEWER")).path("oneTimePassword");
    RequestSpecification session = Api.newSession("sua.user", first);
    Response read = Api.as(ADMIN).get("/users/sua.user");
    String tag = read.header("ETag");
    Map<String, Object> edit =
        Map.of(
            "displayName",
            "Tên mới",
            "active",
            false,
            "grants",
            grants("TYT-LAI-SON", "VIEWER", "REPORTER"));
    Api.as(ADMIN).body(edit).put("/users/sua.user").then().statusCode(428);
    Api.as(ADMIN)
        .header("If-Match", "\"99\"")
        .body(edit)
        .put("/users/sua.user")
        .then()
        .statusCode(412)
        .header("ETag", equalTo(tag));
    session.get("/me").then().statusCode(200);
    Response edited = Api.as(ADMIN).header("If-Match", tag).body(edit).put("/users/sua.user");
    edited
        .then()
        .statusCode(200)
        .body("active", is(false))
        .body("grants.organisation.code", contains("TYT-LAI-SON", "TYT-LAI-SON"));
    assertThat(edited.header("ETag")).isNotEqualTo(tag);
    session.get("/me").then().statusCode(401);
    Api.as(ADMIN)
        .get("/users/sua.user")
        .then()
        .header("ETag", equalTo(edited.header("ETag")))
        .body("displayName", equalTo("Tên mới"));
  }

  @Test
  void aResetEndsSessionsAndTheOldPassword() {
    String first =
        create(ADMIN, user("quen.user", "TYT-HON-TRE", "VIEWER")).path("oneTimePassword");
    RequestSpecification session = Api.newSession("quen.user", first);
    Response reset = Api.as(ADMIN).post("/users/quen.user/reset-password");
    reset.then().statusCode(200);
    session.get("/me").then().statusCode(401);
    Api.newSession("quen.user", reset.path("oneTimePassword"))
        .get("/me")
        .then()
        .body("mustChangePassword", is(true));
  }

  /** Own subtree; beside, above and elsewhere; and whoever holds more there than the caller. */
  @Test
  void aDistrictResetsPasswordsBelowAndNowhereElse() {
    create("admin", user("tyt.kiemnhiem", "TYT-HON-TRE", "VIEWER"));
    Response held = Api.as("admin").get("/users/tyt.kiemnhiem");
    Map<String, Object> more =
        Map.of(
            "displayName",
            "Cán bộ kiêm nhiệm",
            "active",
            true,
            "grants",
            grants("SO-Y-TE-KIEN-GIANG", "REVIEWER"));
    Api.as("admin")
        .header("If-Match", held.header("ETag"))
        .body(more)
        .put("/users/tyt.kiemnhiem")
        .then()
        .statusCode(200);
    create(ADMIN, user("tyt.quen", "TYT-AN-SON", "VIEWER", "REPORTER"));
    Api.as(ADMIN).post("/users/tyt.quen/reset-password").then().statusCode(200);
    Map.of("ttyt.tanlac", 404, "soyte.kiengiang", 404, "admin", 404, "tyt.kiemnhiem", 403)
        .forEach(
            (username, status) -> {
              Api.as(ADMIN)
                  .post("/users/" + username + "/reset-password")
                  .then()
                  .statusCode(status);
              Api.as(ADMIN)
                  .header("If-Match", "*")
                  .body(Map.of("displayName", "a", "active", false, "grants", List.of()))
                  .put("/users/" + username)
                  .then()
                  .statusCode(status);
            });
    create(ADMIN, user("ngoai.quyen", "SO-Y-TE-KIEN-GIANG", "VIEWER")).then().statusCode(422);
    Api.as("admin")
        .get("/users/soyte.kiengiang")
        .then()
        .body("active", is(true))
        .body("mustChangePassword", is(false));
  }

  @Test
  void accountsAreFoundByNameAndPlace() {
    Map<String, Object> person = new HashMap<>(user("tim.mot", "TYT-AN-SON", "VIEWER"));
    person.put("displayName", "Đỗ Thị Ngọc Ánh");
    create(ADMIN, person).then().statusCode(201);
    for (String named : List.of("do thi ngoc", "NGỌC ÁNH", "tim.m", "tim")) {
      Api.as(ADMIN)
          .queryParam("q", named)
          .get("/users?count=true")
          .then()
          .statusCode(200)
          .body("items.username", contains("tim.mot"))
          .body("total", is(1));
    }
    Api.as(ADMIN).get("/users?q=%25").then().body("items.size()", is(0));
    Api.as(ADMIN)
        .get("/users?q=tim&organisation=TYT-AN-SON")
        .then()
        .body("items.username", contains("tim.mot"));
    Api.as("admin")
        .get("/users?q=tim&organisation=SO-Y-TE-KIEN-GIANG")
        .then()
        .body("items.username", contains("tim.mot"));
    Api.as(ADMIN).get("/users?q=tim&organisation=TYT-HON-TRE").then().body("items.size()", is(0));
    Api.as("ttyt.tanlac").get("/users?q=tim").then().body("items.size()", is(0));
    Api.as(ADMIN)
        .get("/users?organisation=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?organisation"));
  }

  /** Roles stand beside the account: a change of them alone is a new version all the same. */
  @Test
  void ofManyWhoEditOneVersionOneSucceeds() throws Exception {
    create(ADMIN, user("cung.sua", "TYT-HON-TRE", "VIEWER"));
    String path = "/users/cung.sua";
    Response read = Api.as(ADMIN).get(path);
    String tag = read.header("ETag");
    long version = read.jsonPath().getLong("version");
    Map<String, Object> edit =
        Map.of(
            "displayName",
            "Cán bộ cung.sua",
            "active",
            true,
            "grants",
            grants("TYT-HON-TRE", "VIEWER", "REPORTER"));
    List<Callable<Response>> editors =
        Collections.nCopies(100, () -> Api.as(ADMIN).header("If-Match", tag).body(edit).put(path));
    List<Response> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      for (Future<Response> answer : threads.invokeAll(editors)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(1);
    String now = Api.as(ADMIN).get(path).header("ETag");
    assertThat(now).isEqualTo("\"" + (version + 1) + "\"");
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(412);
              assertThat(answer.<String>path("code")).isEqualTo("if-match.stale");
              assertThat(answer.header("ETag")).isEqualTo(now);
            });
  }

  @Test
  void oneselfAndTakenNamesAreConflicts() {
    Api.as(ADMIN)
        .header("If-Match", "*")
        .body(Map.of("displayName", "a", "active", true, "grants", List.of()))
        .put("/users/" + ADMIN)
        .then()
        .statusCode(409)
        .body("code", equalTo("user.self"));
    create(ADMIN, user("tyt.hontre", "TYT-HON-TRE", "VIEWER"))
        .then()
        .statusCode(409)
        .body("detail", equalTo("Tên đăng nhập “tyt.hontre” đã được dùng."));
    create(ADMIN, user("Tên.Có.Dấu", "TYT-HON-TRE", "VIEWER"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("username.form"));
  }

  @Test
  void everyChangeIsRecorded() {
    create(ADMIN, user("ghi.user", "TYT-HON-TRE", "VIEWER"));
    Api.as("tyt.hontre").get("/users/ghi.user").then().statusCode(403);
    Api.as(ADMIN)
        .get("/audit-events?resourceType=user&resource=ghi.user")
        .then()
        .statusCode(200)
        .body("items.size()", is(1))
        .body("items[0].action", equalTo("USER_CREATED"))
        .body("items[0].actor", equalTo(ADMIN))
        .body("items[0].via", equalTo("SESSION"))
        .body("items[0].organisation.code", equalTo("TYT-HON-TRE"))
        .body("items[0].after.displayName", equalTo("Cán bộ ghi.user"));
    Api.as(ADMIN)
        .get("/audit-events?resourceType=request&actor=tyt.hontre&from=2024-11-18&to=2024-11-18")
        .then()
        .body("items.action", hasItem("DENIED"))
        .body("items.resource", hasItem("GET /api/v1/users/ghi.user"));
    Api.as("ttyt.tanlac")
        .get("/audit-events?resource=ghi.user")
        .then()
        .statusCode(200)
        .body("items.size()", is(0));
  }
}
