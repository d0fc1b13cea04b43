package vn.canbang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.testing.Api;
import vn.canbang.testing.Statements;

/** Organisations found in memory are those that the database would find. */
@QuarkusTest
class OrganisationIndexTest {

  private static final PageRequest ALL = new PageRequest(1_000, 0, true);
  private static final String THERE = " and o.valid_from <= :on and o.valid_to > :on";
  private static final String BY_NAME = " order by e.sort_key, o.code";

  @Inject CatalogueService catalogue;
  @Inject Session session;

  private static CatalogueService.Search search(
      LocalDate on, String text, boolean top, Instant changedSince) {
    return new CatalogueService.Search(
        on, text, null, null, null, null, null, null, top, changedSince);
  }

  private List<String> listed(CatalogueService.Search search) {
    var page = catalogue.list(SystemScope.named("test"), search, ALL);
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items().stream().map(OrganisationView::code).toList();
  }

  private List<String> stored(String where, String order, LocalDate on, Map<String, ?> parameters) {
    NativeQuery<String> query =
        session
            .createNativeQuery(
                "select o.code from organisation o join organisation_episode e"
                    + " on e.organisation_id = o.id and e.valid_from <= :on and e.valid_to > :on"
                    + " where 1 = 1"
                    + where
                    + order,
                String.class)
            .addScalar("code", String.class)
            .setParameter("on", on);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  @ParameterizedTest
  @CsvSource({
    "trạm y tế, 2024-11-18",
    "xa, 2024-11-18",
    "TYT-HON-TRE, 2024-11-18",
    "' ', 2025-07-01",
    "khóa xii, 2024-11-18",
    "kiên hải, 2025-07-01",
    "dang khoa xii | ban, 2024-11-18",
    "%, 2024-11-18",
    "y te, 1890-01-01",
    "no such name, 2024-11-18",
  })
  void asTheDatabaseFindsThem(String text, LocalDate on) {
    String like = " and e.search_key like :text";
    Map<String, ?> parameters = Map.of("text", SearchKey.contains(text));
    assertThat(listed(search(on, text, false, null)))
        .isEqualTo(stored(like + THERE, BY_NAME, on, parameters));
    assertThat(
            listed(
                new CatalogueService.Search(
                    on,
                    text,
                    OrganisationKind.HEALTH_STATION,
                    OrganisationLevel.COMMUNE,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null)))
        .isEqualTo(
            stored(
                like
                    + THERE
                    + " and o.kind = 'HEALTH_STATION' and o.level = 'COMMUNE'"
                    + " and o.is_group = false",
                BY_NAME,
                on,
                parameters));
    assertThat(listed(search(on, text, false, Instant.EPOCH)))
        .isEqualTo(stored(like, " order by o.changed_at, o.code", on, parameters));
  }

  @ParameterizedTest
  @CsvSource({"2024-11-18", "2025-07-01", "1890-01-01"})
  void thoseThatReportToNobody(LocalDate on) {
    List<String> top =
        stored(
            THERE
                + " and not exists (select 1 from organisation_parent t"
                + " where t.organisation_id = o.id and t.valid_from <= :on and t.valid_to > :on)",
            BY_NAME,
            on,
            Map.of());
    assertThat(listed(search(on, null, true, null))).isEqualTo(top);
    assertThat(top).doesNotContain("TYT-HON-TRE").hasSizeLessThan(200);
  }

  @Test
  void aTextWithinAPlaceAndALine() {
    String names =
        "/organisations?q=tram y te&under=SO-Y-TE-KIEN-GIANG&area=912&kind=HEALTH_STATION&count=true";
    Api.as("tyt.hontre")
        .get(names + "&group=false")
        .then()
        .statusCode(200)
        .body("total", equalTo(4))
        .body("items.code", contains("TYT-AN-SON", "TYT-HON-TRE", "TYT-LAI-SON", "TYT-NAM-DU"));
    Api.as("tyt.hontre")
        .get("/organisations?q=lai&parent=TTYT-KIEN-HAI&group=false")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-LAI-SON"));
    Api.as("tyt.hontre")
        .get("/organisations?top=true&parent=TTYT-KIEN-HAI")
        .then()
        .statusCode(200)
        .body("items", empty());
    Api.as("tyt.hontre")
        .get("/organisations?q=tram y te xa&parent=TTYT-KIEN-HAI&group=false&limit=3&cursor=bzI")
        .then()
        .statusCode(200)
        .body("items.code", contains("TYT-LAI-SON", "TYT-NAM-DU"))
        .body("next", equalTo(null));
  }

  @Test
  void anOldNameUntilTheDayOfTheNewOne() {
    Bodies.centre("IDX-CENTRE", null, "2030-01-01");
    Bodies.change("admin", "IDX-CENTRE", "", Bodies.edit("Trung tâm Đổi Tên", "2031-01-01"))
        .statusCode(200);
    called("don vi idx-centre", "2030-12-31").body("items.code", contains("IDX-CENTRE"));
    called("don vi idx-centre", "2031-01-01").body("items", empty());
    called("trung tam doi ten", "2030-12-31").body("items", empty());
    called("TRUNG TÂM ĐỔI", "2031-01-01").body("items.code", contains("IDX-CENTRE"));
    called("trung tam doi ten", "2029-12-31").body("items", empty());
  }

  @Test
  void onTopUntilTheDayItReportsToSomebody() {
    Bodies.centre("IDX-TOP", null, "2030-01-01");
    Bodies.centre("IDX-ALONE", null, "2030-01-01");
    Bodies.change("admin", "IDX-ALONE", "move", Bodies.move("IDX-TOP", "2031-01-01"))
        .statusCode(200);
    Api.as("tyt.hontre")
        .get("/organisations?top=true&limit=200&asOf=2030-12-31")
        .then()
        .body("items.code", hasItem("IDX-ALONE"));
    Api.as("tyt.hontre")
        .get("/organisations?top=true&limit=200&asOf=2031-01-01")
        .then()
        .body("items.code", hasItem("IDX-TOP"))
        .body("items.code", not(hasItem("IDX-ALONE")));
  }

  private static ValidatableResponse called(String text, String on) {
    return Api.as("tyt.hontre")
        .queryParam("q", text)
        .get("/organisations?asOf=" + on)
        .then()
        .statusCode(200);
  }

  @Test
  void aCommonWordCostsAsManyStatementsAsARareOne() {
    Api.as("tyt.hontre").get("/organisations?q=y te").then().statusCode(200);
    int rare = Statements.count(() -> Api.as("tyt.hontre").get("/organisations?q=tyt-hon-tre"));
    int common =
        Statements.count(() -> Api.as("tyt.hontre").get("/organisations?q=y te&limit=200"));
    // Rules are read only where a group is among those found.
    assertThat(common).isBetween(rare, rare + 1);
  }
}
