package vn.canbang.area.reference;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.testing.Api;

/** Newer files of units over HTTP; each test puts the first ones back. */
@QuarkusTest
class AreaImportTest {

  private static final LocalDate ON = LocalDate.of(2024, 11, 18);
  private static final String UNITS = new String(AreaReferenceService.bytes("units.csv"), UTF_8);
  private static final String SUCCESSORS =
      new String(AreaReferenceService.bytes("successors_2025-07-01.csv"), UTF_8);
  private static final String HEADINGS = UNITS.substring(0, UNITS.indexOf('\n') + 1);

  @Inject Areas areas;
  @Inject Session session;

  private String tag;

  private static Response send(String username, String query, byte[] file) {
    return Api.as(username)
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("text/csv", ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("text/csv")
        .body(file)
        .post("/area-imports?" + query);
  }

  private static Response units(String file) {
    return send("admin", "part=UNITS", file.getBytes(UTF_8));
  }

  @BeforeEach
  void remember() {
    tag = Api.as("admin").get("/areas?level=1").header("ETag");
  }

  @AfterEach
  void forget() {
    putBack();
    // An import is heeded by every later start; other tests load files as a release does.
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery(
                        "delete from area_source where file like 'imported/%'")
                    .executeUpdate());
  }

  private void putBack() {
    if (Api.as("admin").header("If-None-Match", tag).get("/areas?level=1").statusCode() == 304) {
      return;
    }
    units(UNITS).then().statusCode(200);
    send("admin", "part=SUCCESSORS", SUCCESSORS.getBytes(UTF_8)).then().statusCode(200);
  }

  private void nothingHasChanged() {
    Api.as("admin").header("If-None-Match", tag).get("/areas?level=1").then().statusCode(304);
  }

  @Test
  void theSameFileChangesNothing() {
    units(UNITS)
        .then()
        .statusCode(200)
        .body("part", equalTo("UNITS"))
        .body("rows", equalTo(15_407))
        .body("added", equalTo(0))
        .body("changed", equalTo(0))
        .body("withdrawn", equalTo(0))
        .body("unchanged", equalTo(15_407))
        .body("applied", equalTo(true));
    send("admin", "part=SUCCESSORS", SUCCESSORS.getBytes(UTF_8))
        .then()
        .statusCode(200)
        .body("rows", equalTo(10_655))
        .body("unchanged", equalTo(10_655));
  }

  @Test
  void aNewerFileKeepsEveryReference() {
    AreaRef moved = areas.byCode("00145", LocalDate.of(2025, 7, 1)).orElseThrow();
    AreaRef renamed = areas.byCode("31111", ON).orElseThrow();
    String hamlet =
        Api.as("admin")
            .body(Map.of("name", "Nhập " + UUID.randomUUID(), "type", "AP"))
            .post("/areas/31111/hamlets")
            .path("code");
    UUID hamletId = areas.byCode(hamlet, ON).orElseThrow().id();
    Api.as("admin")
        .body(Map.of("attributes", List.of(Map.of("kind", "HIGH_FERTILITY", "source", "Thử"))))
        .put("/areas/31111/attributes")
        .then()
        .statusCode(200);
    String newer =
        UNITS.replace("31111,3,Xã,Lại Sơn,", "31111,3,Thị trấn,Lại Sơn Mới,")
            + "99001,3,Xã,Mới Lập,91,2026-01-01,\n";

    Response dry = send("admin", "part=UNITS&dryRun=true", newer.getBytes(UTF_8));
    dry.then()
        .statusCode(200)
        .body("added", equalTo(1))
        .body("changed", equalTo(1))
        .body("withdrawn", equalTo(0))
        .body("unchanged", equalTo(15_406))
        .body("applied", equalTo(false));
    assertThat(areas.byCode("31111", ON)).contains(renamed);

    units(newer).then().statusCode(200).body("applied", equalTo(true));
    assertThat(areas.byCode("31111", ON).orElseThrow().id()).isEqualTo(renamed.id());
    Api.as("tyt.hontre")
        .get("/areas/31111")
        .then()
        .body("fullName", equalTo("thị trấn Lại Sơn Mới"))
        .body("attributes.kind", contains("HIGH_FERTILITY"));
    assertThat(areas.byCode(hamlet, ON)).map(AreaRef::id).contains(hamletId);
    Api.as("tyt.hontre")
        .get("/areas/{code}", hamlet)
        .then()
        .body("parent.name", equalTo("thị trấn Lại Sơn Mới"));
    assertThat(areas.byCode("99001", LocalDate.of(2026, 1, 1))).isPresent();
    assertThat(areas.byCode("00145", LocalDate.of(2025, 7, 1))).contains(moved);
    theClosureIsTheTruth();
  }

  @Test
  void aCorrectedDayKeepsTheEpisode() {
    // Huế became a city on 01/01/2025; say it was ten days later.
    AreaRef city = areas.byCode("46", LocalDate.of(2026, 1, 1)).orElseThrow();
    String newer =
        UNITS
            .replace(
                "46,1,Tỉnh,Thừa Thiên Huế,,,2025-01-01", "46,1,Tỉnh,Thừa Thiên Huế,,,2025-01-11")
            .replace("46,1,Thành phố,Huế,,2025-01-01,", "46,1,Thành phố,Huế,,2025-01-11,");
    units(newer).then().statusCode(200).body("changed", equalTo(2)).body("added", equalTo(0));
    AreaRef after = areas.byCode("46", LocalDate.of(2026, 1, 1)).orElseThrow();
    assertThat(after.id()).isEqualTo(city.id());
    assertThat(after.validFrom()).isEqualTo("2025-01-11");
    theClosureIsTheTruth();
  }

  @Test
  void whatTheFileNoLongerHasIsKeptButValidOnNoDay() {
    AreaRef gone = areas.byCode("31114", ON).orElseThrow();
    String moment = Api.as("admin").get("/areas/912").path("changedAt");
    String successors = SUCCESSORS.replace("31114,31108,2025-07-01,full,merge\n", "");
    send("admin", "part=SUCCESSORS", successors.getBytes(UTF_8))
        .then()
        .statusCode(200)
        .body("withdrawn", equalTo(1));
    units(UNITS.replaceFirst("31114,3,[^\n]*\n", ""))
        .then()
        .statusCode(200)
        .body("withdrawn", equalTo(1));
    assertThat(areas.byCode("31114", ON)).isEmpty();
    assertThat(areas.byId(gone.id())).map(AreaRef::name).contains("xã An Sơn");
    Api.as("tyt.hontre")
        .queryParam("changedSince", moment)
        .queryParam("q", "an son")
        .queryParam("level", 3)
        .get("/areas")
        .then()
        .body("items.code", hasItem("31114"))
        .body("items.find { it.code == '31114' }.validTo", equalTo("1900-01-01"));
    theClosureIsTheTruth();

    units(UNITS).then().statusCode(200).body("changed", equalTo(1));
    assertThat(areas.byCode("31114", ON)).contains(gone);
  }

  @Test
  void unitsThatBreakASuccessionInForceAreRefused() {
    units(UNITS.replaceFirst("31114,3,[^\n]*\n", ""))
        .then()
        .statusCode(422)
        .body("errors.code", contains("area.file.succession-broken"));
    nothingHasChanged();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "99001,3,Xã,Lạ,999,, | area.file.parent-unknown",
        "31108,3,Xã,Hòn Tre,91,2024-01-01,2024-06-01 | area.file.overlap",
        "913,2,Huyện,Vòng,913,2030-01-01, | area.file.circle",
        "99001,3,Xã,Lạ,91,2025-02-30, | area.file.date",
        "01,1,Thành phố,Hà Nội,,, | area.file.twice",
        "99001,3,Xã,Lạ | area.file.parent-missing",
        "99001,3,Xã,Lạ,91,2026-01-01,,thừa | table.columns",
        "99001,3,\"Xã,Lạ,91,2026-01-01, | table.quote-open",
      })
  void aBadLineIsNamedAndNothingHasChanged(String line, String code) {
    units(UNITS + line.replace("\"\"", "\"") + "\n")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.pointer", hasItem("/lines/15409"))
        .body("errors.code", hasItem(code));
    nothingHasChanged();
  }

  @Test
  void otherEncodingsAreRefused() {
    send("admin", "part=UNITS", UNITS.getBytes(UTF_16))
        .then()
        .statusCode(422)
        .body("errors.code", contains("table.encoding-utf16"));
    send("admin", "part=UNITS", UNITS.getBytes(UTF_16LE)).then().statusCode(422);
    byte[] latin = (HEADINGS + "01,1,Thành phố,Hà Nam,,,\n").getBytes(ISO_8859_1);
    send("admin", "part=UNITS", latin)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/2"));
    nothingHasChanged();
    // A byte order mark before UTF-8 changes nothing.
    send("admin", "part=UNITS&dryRun=true", ("\uFEFF" + UNITS).getBytes(UTF_8))
        .then()
        .statusCode(200)
        .body("unchanged", equalTo(15_407));
  }

  @Test
  void aMillionRowsAreRefusedSoon() {
    StringBuilder file = new StringBuilder(HEADINGS);
    for (int i = 0; i < 1_000_000; i++) {
      file.append(10_000 + i % 90_000).append(",3,Xã,Tên,01,,\n");
    }
    long start = System.nanoTime();
    units(file.toString())
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/60002"))
        .body("errors.code", contains("table.rows"));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    nothingHasChanged();
  }

  @Test
  void aFileOfFaultsTellsAThousandAndTheirNumber() {
    units(HEADINGS + "x,9,,,,,\n".repeat(20_000))
        .then()
        .statusCode(422)
        .body("errors.size()", equalTo(1_000))
        .body("total", greaterThan(9_999));
    nothingHasChanged();
  }

  @Test
  void theWrongHeadingsPartAndPersonAreRefused() {
    units("mã,tên\n")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/lines/1"))
        .body("errors.message", contains(containsString("code,level,type,name")));
    units("").then().statusCode(422);
    send("admin", "part=SUCCESSORS", UNITS.getBytes(UTF_8))
        .then()
        .statusCode(422)
        .body("errors.code", contains("area.file.columns"));
    send("admin", "dryRun=true", UNITS.getBytes(UTF_8))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?part"));
    send("ttyt.kienhai", "part=UNITS", UNITS.getBytes(UTF_8)).then().statusCode(403);
    nothingHasChanged();
  }

  /** What the closure says on some days is what climbing from parent to parent says. */
  private void theClosureIsTheTruth() {
    for (String on : List.of("2021-12-31", "2024-11-18", "2025-07-01")) {
      LocalDate day = LocalDate.parse(on);
      assertThat(closure(day)).as(on).isEqualTo(climbed(day));
    }
  }

  private List<String> closure(LocalDate day) {
    return session
        .createNativeQuery(
            """
            select c.descendant_id, c.ancestor_id, c.depth from area_closure c
            where c.valid_from <= :on and c.valid_to > :on
            """,
            Object[].class)
        .addScalar("descendant_id", UUID.class)
        .addScalar("ancestor_id", UUID.class)
        .addScalar("depth", Integer.class)
        .setParameter("on", day)
        .getResultList()
        .stream()
        .map(c -> c[0] + " " + c[2] + " " + c[1])
        .sorted()
        .toList();
  }

  private List<String> climbed(LocalDate day) {
    Map<String, Object[]> valid = new HashMap<>();
    session
        .createNativeQuery(
            """
            select id, code, parent_code from area where valid_from <= :on and valid_to > :on
            """,
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("parent_code", String.class)
        .setParameter("on", day)
        .getResultList()
        .forEach(c -> valid.put((String) c[1], c));
    List<String> pairs = new ArrayList<>();
    for (Object[] unit : valid.values()) {
      int depth = 0;
      Optional<Object[]> up = Optional.of(unit);
      while (up.isPresent()) {
        pairs.add(unit[0] + " " + depth++ + " " + up.get()[0]);
        up = Optional.ofNullable(up.get()[2]).map(valid::get);
      }
    }
    return pairs.stream().sorted().toList();
  }
}
