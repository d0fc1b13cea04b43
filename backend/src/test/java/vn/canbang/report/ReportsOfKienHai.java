package vn.canbang.report;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.Accounts;
import vn.canbang.observation.Figures;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.testing.Api;
import vn.canbang.testing.SentReports;

/** What tests do with the reports of Kiên Hải, and how they leave them as they found them. */
@ApplicationScoped
class ReportsOfKienHai {

  static final Map<String, String> STATIONS =
      Map.of(
          "TYT-HON-TRE", "tyt.hontre",
          "TYT-LAI-SON", "tyt.laison",
          "TYT-AN-SON", "tyt.anson",
          "TYT-NAM-DU", "tyt.namdu");

  private static final String OFFICE = "lo.kienhai";

  private final Session session;
  private final Accounts accounts;

  ReportsOfKienHai(Session session, Accounts accounts) {
    this.session = session;
    this.accounts = accounts;
  }

  /** An account that writes the reports of all stations. */
  String officeOfAllStations() {
    UUID centre = Ids.of("organisation", "TTYT-KIEN-HAI");
    if (QuarkusTransaction.requiringNew()
        .call(
            () ->
                session
                    .createNativeQuery(
                        "select 1 from user_account where username = :name", Integer.class)
                    .setParameter("name", OFFICE)
                    .getResultList()
                    .isEmpty())) {
      accounts.create(
          SystemScope.named("test"),
          OFFICE,
          "Bộ phận nhập liệu",
          centre,
          Set.of(new Grant(Role.VIEWER, centre), new Grant(Role.REPORTER, centre)),
          Api.PASSWORD);
    }
    return OFFICE;
  }

  static String annual(String organisation) {
    return "/reports/SRB-ANNUAL/" + organisation + "/2024";
  }

  static String monthly(String organisation, String month) {
    return "/reports/BIRTHS-MONTHLY/" + organisation + "/" + month;
  }

  /** A content of these cells and nothing else. */
  static Map<String, Object> content(Map<String, Integer> cells) {
    List<Map<String, Object>> entries = new ArrayList<>();
    new TreeMap<>(cells)
        .forEach(
            (key, value) -> {
              Map<String, Object> cell = new TreeMap<>();
              cell.put("key", key);
              cell.put("value", value);
              cell.put("note", null);
              entries.add(cell);
            });
    return withCells(entries);
  }

  static Map<String, Object> withCells(List<Map<String, Object>> cells) {
    Map<String, Object> content = new TreeMap<>();
    content.put("cells", cells);
    content.put("activities", List.of());
    content.put("narrative", List.of());
    content.put("nil", false);
    return content;
  }

  /** Six cells of a month. */
  static Map<String, Object> births(
      int boys, int girls, int second2Boys, int secondGirls, int thirdBoys, int thirdGirls) {
    return content(
        Map.of(
            "LIVE_BIRTHS.MALE", boys,
            "LIVE_BIRTHS.FEMALE", girls,
            "LIVE_BIRTHS_2ND.MALE", second2Boys,
            "LIVE_BIRTHS_2ND.FEMALE", secondGirls,
            "LIVE_BIRTHS_3RD_PLUS.MALE", thirdBoys,
            "LIVE_BIRTHS_3RD_PLUS.FEMALE", thirdGirls));
  }

  /** What the system would fill in. */
  static Map<String, Integer> filled(String user, String path) {
    return Api.as(user).get(path).then().statusCode(200).extract().path("filled.cells");
  }

  static String tag(String user, String path) {
    return Api.as(user).get(path).then().statusCode(200).extract().header("ETag");
  }

  /** Moves a report with the tag that the user reads now. */
  static ValidatableResponse move(String user, String path, String verb, Object body) {
    return Api.as(user)
        .header("If-Match", tag(user, path))
        .body(body)
        .post(path + "/" + verb)
        .then();
  }

  /** Saves a draft, over the version that {@code ifMatch} names if there is one. */
  static ValidatableResponse put(String user, String path, Object body, @Nullable String ifMatch) {
    var request = Api.as(user).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path).then();
  }

  /** Sends what the system fills in, as a station does. */
  static JsonPath sendFilled(String user, String path) {
    Response answer = Api.as(user).body(content(filled(user, path))).put(path + "?submit=true");
    answer.then().statusCode(anyOf(is(200), is(201))).body("state", is("SUBMITTED"));
    return answer.jsonPath();
  }

  /** Drops what tests have reported, and what their clock brought; the loaded months stay. */
  void clear() {
    String reports =
        """
        (select r.id from report r join report_obligation o on o.id = r.obligation_id
         join report_series s on s.id = o.series_id
         where s.code <> 'BIRTHS-MONTHLY' or o.period > '2024-10')""";
    String revisions = "(select v.id from report_revision v where v.report_id in " + reports + ")";
    String figures = " from observation where period > '2024-10' and source = 'REPORT'";
    SentReports.unguarded(
        () -> {
          List<Object[]> touched =
              session
                  .createNativeQuery(
                      "select distinct area_id, cast(extract(year from period_end) as integer) as of_year"
                          + figures,
                      Object[].class)
                  .addScalar("area_id", UUID.class)
                  .addScalar("of_year", Integer.class)
                  .getResultList();
          run("delete from report_pin where revision_id in " + revisions);
          run("delete from report_cell where revision_id in " + revisions);
          run("delete from report_activity_result where revision_id in " + revisions);
          run("delete from report_narrative where revision_id in " + revisions);
          run("delete from report_comment where report_id in " + reports);
          run("delete from report_revision where report_id in " + reports);
          run("delete" + figures);
          touched.forEach(one -> Figures.recount((UUID) one[0], (Integer) one[1]));
          run("delete from report where id in " + reports);
          run("delete from report_obligation where period_start > date '2024-11-30'");
        });
  }

  private void run(String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }
}
