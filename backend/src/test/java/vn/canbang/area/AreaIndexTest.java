package vn.canbang.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.time.Dates;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Units found in memory by a part of their name are those that the database would find. */
@QuarkusTest
class AreaIndexTest {

  private static final PageRequest START = new PageRequest(100, 0, true);

  @Inject AreaService service;
  @Inject AreaIndex index;
  @Inject Catalogues catalogues;
  @Inject Session session;

  /** The list begins with those that the database finds first, and counts them all. */
  private void same(AreaService.Search search, List<String> stored) {
    var page = service.list(search, START);
    assertThat(page.items())
        .extracting(unit -> unit.code() + " " + unit.validFrom())
        .isEqualTo(stored.stream().limit(START.limit()).toList());
    assertThat(page.total()).isEqualTo(stored.size());
  }

  /** What the database finds: code and first day. */
  private List<String> stored(String rest, Map<String, ?> parameters) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                "select a.code, a.valid_from from area a where " + rest, Object[].class)
            .addScalar("code", String.class)
            .addScalar("valid_from", LocalDate.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream()
        .map(row -> row[0] + " " + (row[1].equals(Dates.BEGINNING) ? null : row[1]))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "xã, 2021-12-31", "xã, 2025-07-01", "xa hon tre, 2024-11-18", "HÒN TRE, 2025-07-01",
    "Kiên Hải, 2024-11-18", "Kiên Hải, 2025-07-01", "cu khoi, 2021-12-31", "phường 1, 2021-12-31",
    "' ', 2024-11-18", "%, 2024-11-18", "tỉnh, 2025-06-30", "no such name, 2024-11-18",
  })
  void asTheDatabaseFindsThem(String text, LocalDate on) {
    String like = "a.search_key like :text";
    String day = "a.valid_from <= :on and a.valid_to > :on";
    Map<String, ?> parameters = Map.of("text", SearchKey.contains(text), "on", on);
    same(
        new AreaService.Search(on, false, null, null, null, text, null, null),
        stored(like + " and " + day + " order by a.sort_key, a.code", parameters));
    same(
        new AreaService.Search(on, false, null, null, 3, text, null, null),
        stored(like + " and a.level = 3 and " + day + " order by a.sort_key, a.code", parameters));
    same(
        new AreaService.Search(on, true, null, null, null, text, null, null),
        stored(
            like
                + " and a.valid_from < a.valid_to"
                + " order by a.valid_from desc, a.sort_key, a.code",
            Map.of("text", SearchKey.contains(text))));
    same(
        new AreaService.Search(on, false, Instant.EPOCH, null, null, text, null, null),
        stored(
            like + " order by a.changed_at, a.code, a.valid_from",
            Map.of("text", SearchKey.contains(text))));
  }

  @Test
  void withinAUnit() {
    Api.as("tyt.hontre")
        .get("/areas?parent=91&level=3&q=xa hon&asOf=2021-12-31")
        .then()
        .statusCode(200)
        .body("items.fullName", contains("xã Hòn Nghệ", "xã Hòn Tre"));
    Api.as("tyt.hontre")
        .get("/areas?parent=912&q=hon&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items.code", contains("31108"));
    Api.as("tyt.hontre")
        .queryParam("address", "xã Hòn Tre, huyện Kiên Hải")
        .queryParam("q", "lai son")
        .get("/areas")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void pageByPage() {
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      var request = Api.as("tyt.hontre").queryParam("q", "kien giang").queryParam("limit", 1);
      JsonPath page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/areas?anyTime=true")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      found.addAll(page.getList("items.fullName"));
      cursor = page.getString("next");
    } while (cursor != null);
    assertThat(found)
        .isEqualTo(
            Api.as("tyt.hontre")
                .get("/areas?anyTime=true&q=kien giang&limit=200")
                .jsonPath()
                .getList("items.fullName"))
        .contains("tỉnh Kiên Giang")
        .hasSizeGreaterThan(1);
  }

  @Test
  void whatAnotherInstanceChangedIsFoundAtOnceAndWhatWasRolledBackNever() {
    rename("Hòn Tre", "xã đổi tên", false);
    Api.as("tyt.hontre").get("/areas?q=xa doi ten").then().body("items", hasSize(0));
    try {
      rename("Hòn Tre", "xã đổi tên", true);
      Api.as("tyt.hontre").get("/areas?q=xa doi ten").then().body("items.code", contains("31108"));
      Api.as("tyt.hontre").get("/areas?q=xa hon tre").then().body("items", hasSize(0));
    } finally {
      rename("Hòn Tre", "xã Hòn Tre", true);
    }
    Api.as("tyt.hontre").get("/areas?q=xa hon tre").then().body("items.code", contains("31108"));
  }

  private void rename(String name, String searched, boolean kept) {
    QuarkusTransaction.begin();
    catalogues.changed(Areas.CATALOGUE);
    session
        .createNativeMutationQuery(
            "update area set search_key = :key where name = :name and code = '31108'")
        .setParameter("key", SearchKey.of(searched))
        .setParameter("name", name)
        .executeUpdate();
    if (kept) {
      QuarkusTransaction.commit();
    } else {
      QuarkusTransaction.rollback();
    }
  }

  @Test
  void aTransactionWouldKeepWhatNobodyElseSees() {
    AreaQueries.Filter today =
        new AreaQueries.Filter(LocalDate.of(2024, 11, 18), null, null, null, null, null);
    assertThatThrownBy(
            () -> QuarkusTransaction.requiringNew().call(() -> index.find(today, "hon tre")))
        .hasStackTraceContaining("areas cannot be kept as a transaction sees it");
  }

  @Test
  void aCommonWordCostsAsManyStatementsAsARareOne() {
    Api.as("tyt.hontre").get("/areas?q=xa").then().statusCode(200);
    int rare = Statements.count(() -> Api.as("tyt.hontre").get("/areas?q=xa hon tre"));
    int common = Statements.count(() -> Api.as("tyt.hontre").get("/areas?q=xa&limit=200"));
    assertThat(common).isEqualTo(rare);
  }
}
