package vn.canbang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.canbang.report.ReportsOfKienHai.births;
import static vn.canbang.report.ReportsOfKienHai.content;
import static vn.canbang.report.ReportsOfKienHai.filled;
import static vn.canbang.report.ReportsOfKienHai.move;
import static vn.canbang.report.ReportsOfKienHai.tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.canbang.organisation.GroupRule;
import vn.canbang.organisation.NewOrganisation;
import vn.canbang.organisation.OrganisationKind;
import vn.canbang.organisation.OrganisationLevel;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.series.Deadline;
import vn.canbang.report.series.ReportSeries;
import vn.canbang.report.series.SendingMode;
import vn.canbang.report.series.SeriesDefinition;
import vn.canbang.report.series.TierDefinition;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.testing.Api;

/**
 * Trees of units grown at random, where some never send and some are never accepted: at every unit
 * the sum of what came in is what is shown, for every cell, also after a figure was amended below.
 */
@QuarkusTest
class ConsolidatedTreesTest {

  private static final long SEED = 20_241_118;
  private static final int TREES = 2;
  private static final String USER = "admin";
  private static final String MONTH = "2024-10";
  private static final String BOYS = "LIVE_BIRTHS.MALE";

  @Inject ReportsOfKienHai reports;
  @Inject Organisations organisations;
  @Inject ReportSeries series;
  @Inject Obligations obligations;
  @Inject Session session;

  private final OrgScope system = SystemScope.named("test");

  /** A unit, what stands for it above, and what it put on top of its sum. */
  private static final class Unit {
    private final String code;
    private final String series;
    private final List<Unit> below = new ArrayList<>();
    private @Nullable Map<String, Integer> accepted;
    private int adjustment;

    Unit(String code, String series) {
      this.code = code;
      this.series = series;
    }

    String report() {
      return "/reports/" + series + "/" + code + "/" + MONTH;
    }

    String consolidation() {
      return "/consolidations/" + series + "/" + code + "/" + MONTH;
    }

    /** What came in from below. */
    Map<String, Integer> received() {
      Map<String, Integer> sums = new TreeMap<>();
      for (Unit unit : below) {
        if (unit.accepted != null) {
          unit.accepted.forEach((key, value) -> sums.merge(key, value, Math::addExact));
        }
      }
      return sums;
    }

    Map<String, Integer> shown() {
      Map<String, Integer> shown = received();
      shown.merge(BOYS, adjustment, Math::addExact);
      return shown;
    }
  }

  @AfterEach
  void clear() {
    reports.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              String trees = "(select id from report_series where code like 'CAY-%')";
              run("report_obligation where series_id in " + trees);
              run("report_tier where series_id in " + trees);
              run("reporting_line where series like 'CAY-%'");
              run("report_series where id in " + trees);
            });
  }

  private void run(String what) {
    session.createNativeMutationQuery("delete from " + what).executeUpdate();
  }

  @Test
  void theSumOfWhatCameInIsWhatIsShown() {
    Random random = new Random(SEED);
    for (int tree = 0; tree < TREES; tree++) {
      Unit top = grow(random, "CAY-" + tree);
      top.below.forEach(unit -> report(unit, random));
      check(top);
      List<Unit> path = new ArrayList<>();
      assertThat(wholePath(top, path)).as("a station whose figures reached the top").isTrue();
      amend(path);
      check(top);
    }
  }

  /** Reports from below upwards, with all that may go wrong on the way. */
  private static void report(Unit unit, Random random) {
    unit.below.forEach(child -> report(child, random));
    if (unit.below.isEmpty()) {
      if (random.nextInt(6) == 0) {
        return;
      }
      Map<String, Object> figures =
          births(
              10 + random.nextInt(30),
              10 + random.nextInt(30),
              random.nextInt(6),
              random.nextInt(6),
              random.nextInt(4),
              random.nextInt(4));
      Api.as(USER).body(figures).put(unit.report() + "?submit=true").then().statusCode(201);
      decide(unit, random, cells(figures));
      return;
    }
    if (unit.received().isEmpty()) {
      Api.as(USER).body(Map.of()).post(unit.consolidation()).then().statusCode(422);
      return;
    }
    Api.as(USER).body(Map.of()).post(unit.consolidation()).then().statusCode(201);
    if (random.nextInt(3) == 0) {
      unit.adjustment = 1 + random.nextInt(3);
      adjust(unit);
    }
    move(USER, unit.report(), "submit", Map.of()).statusCode(200);
    decide(unit, random, unit.shown());
  }

  private static void decide(Unit unit, Random random, Map<String, Integer> figures) {
    if (random.nextInt(8) > 0) {
      move(USER, unit.report(), "accept", Map.of()).statusCode(200);
      unit.accepted = figures;
    }
  }

  private static void adjust(Unit unit) {
    Map<String, Object> corrected = content(filled(USER, unit.report()));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> cells = (List<Map<String, Object>>) corrected.get("cells");
    cells.stream()
        .filter(cell -> cell.get("key").equals(BOYS))
        .forEach(
            cell -> {
              cell.put("value", unit.shown().get(BOYS));
              cell.put("note", "Trẻ sinh tại viện, chưa về xã nào");
            });
    Api.as(USER)
        .header("If-Match", tag(USER, unit.report()))
        .body(corrected)
        .put(unit.report())
        .then()
        .statusCode(200);
  }

  /** What every unit that adds up shows, over HTTP, against what was sent and accepted. */
  private static void check(Unit unit) {
    if (unit.below.isEmpty()) {
      return;
    }
    unit.below.forEach(ConsolidatedTreesTest::check);
    JsonPath view =
        Api.as(USER).get(unit.consolidation()).then().statusCode(200).extract().jsonPath();
    Map<String, Integer> came = new TreeMap<>();
    List<Map<String, Integer>> children = view.getList("children.cells");
    children.forEach(
        cells -> cells.forEach((key, value) -> came.merge(key, value, Math::addExact)));
    assertThat(view.<String, Integer>getMap("sums"))
        .as(unit.code)
        .isEqualTo(came)
        .isEqualTo(unit.received());
    Set<String> missing = new TreeSet<>();
    unit.below.stream().filter(u -> u.accepted == null).forEach(u -> missing.add(u.code));
    assertThat(new TreeSet<>(view.getList("missing.code", String.class))).isEqualTo(missing);
    assertThat(view.getInt("received")).isEqualTo(unit.below.size() - missing.size());
    if (unit.accepted != null) {
      JsonPath report = Api.as(USER).get(unit.report()).then().statusCode(200).extract().jsonPath();
      Map<String, Integer> shown = new TreeMap<>();
      report
          .<Map<String, Object>>getList("content.cells")
          .forEach(cell -> shown.put((String) cell.get("key"), (Integer) cell.get("value")));
      assertThat(shown).as(unit.code).isEqualTo(unit.shown()).isEqualTo(unit.accepted);
    }
    for (Map.Entry<String, Integer> sum : unit.received().entrySet()) {
      JsonPath lineage =
          Api.as(USER)
              .get(unit.consolidation() + "/cells/" + sum.getKey() + "?depth=ALL")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      assertThat(lineage.getInt("value")).isEqualTo(sum.getValue());
      followed(unit, sum.getKey(), lineage.getList("sources"));
    }
  }

  /** From a sum down to the stations, each figure is what the ones below it and its unit make. */
  private static void followed(Unit unit, String key, List<Map<String, Object>> sources) {
    Map<String, Map<String, Object>> bySender = new TreeMap<>();
    for (Map<String, Object> source : sources) {
      @SuppressWarnings("unchecked")
      Map<String, String> sender = (Map<String, String>) source.get("organisation");
      bySender.put(sender.get("code"), source);
    }
    for (Unit child : unit.below) {
      Map<String, Object> source = bySender.remove(child.code);
      if (child.accepted == null) {
        assertThat(source).isNull();
      } else {
        assertThat(source).isNotNull().containsEntry("value", child.accepted.get(key));
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> deeper = (List<Map<String, Object>>) source.get("sources");
        followed(child, key, deeper);
      }
    }
    assertThat(bySender).isEmpty();
  }

  /** From a station upwards to the top, everything accepted on the way. */
  private static boolean wholePath(Unit unit, List<Unit> path) {
    for (Unit child : unit.below) {
      if (child.accepted != null && (child.below.isEmpty() || wholePath(child, path))) {
        path.add(child);
        return true;
      }
    }
    return false;
  }

  /** A station corrects a figure; every unit above finds out, and adds up anew. */
  private static void amend(List<Unit> path) {
    Unit station = path.getFirst();
    Map<String, Integer> corrected = new TreeMap<>(station.accepted);
    int was = corrected.get(BOYS);
    corrected.put(BOYS, was + 5);
    move(USER, station.report(), "amend", Map.of("reason", "Sót năm bé trai")).statusCode(200);
    Api.as(USER)
        .header("If-Match", tag(USER, station.report()))
        .body(content(corrected))
        .put(station.report() + "?submit=true")
        .then()
        .statusCode(200);
    move(USER, station.report(), "accept", Map.of()).statusCode(200);
    station.accepted = corrected;
    Unit changed = station;
    for (Unit unit : path.subList(1, path.size())) {
      Api.as(USER)
          .get(unit.consolidation())
          .then()
          .statusCode(200)
          .body("stale", is(true))
          .body("differences.size()", is(1))
          .body("differences[0].organisation.code", is(changed.code))
          .body("differences[0].cell", is(BOYS))
          .body("differences[0].pinned", is(changed.accepted.get(BOYS) - 5))
          .body("differences[0].now", is(changed.accepted.get(BOYS)));
      Api.as(USER)
          .body(Map.of())
          .post(unit.consolidation())
          .then()
          .statusCode(200)
          .body("revision", is(2))
          .body("state", is("DRAFT"));
      move(USER, unit.report(), "submit", Map.of()).statusCode(200);
      move(USER, unit.report(), "accept", Map.of()).statusCode(200);
      unit.accepted = unit.shown();
      Api.as(USER).get(unit.consolidation()).then().body("stale", is(false));
      changed = unit;
    }
  }

  private static Map<String, Integer> cells(Map<String, Object> content) {
    Map<String, Integer> cells = new TreeMap<>();
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> entries = (List<Map<String, Object>>) content.get("cells");
    entries.forEach(cell -> cells.put((String) cell.get("key"), (Integer) cell.get("value")));
    return cells;
  }

  /** A ministry over provinces, districts and stations, as many of each as chance wants. */
  private Unit grow(Random random, String code) {
    Unit top = new Unit(code, code + "-THANG");
    body(code, null, OrganisationKind.GOVERNMENT, OrganisationLevel.NATIONAL);
    for (int p = 0; p < 1 + random.nextInt(2); p++) {
      Unit province = unit(top, p, OrganisationKind.HEALTH_DEPARTMENT, OrganisationLevel.PROVINCE);
      for (int d = 0; d < 1 + random.nextInt(3); d++) {
        Unit centre = unit(province, d, OrganisationKind.HEALTH_CENTRE, OrganisationLevel.DISTRICT);
        for (int s = 0; s < 1 + random.nextInt(4); s++) {
          unit(centre, s, OrganisationKind.HEALTH_STATION, OrganisationLevel.COMMUNE);
        }
      }
    }
    group(code + "-CAC-TRAM", OrganisationKind.HEALTH_STATION, code);
    group(code + "-CAC-TT", OrganisationKind.HEALTH_CENTRE, code);
    group(code + "-CAC-SO", OrganisationKind.HEALTH_DEPARTMENT, code);
    series.define(
        system,
        new SeriesDefinition(
            top.series,
            "Báo cáo tháng",
            "Monthly report",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse(MONTH),
            null,
            null,
            id(code),
            null,
            null,
            null,
            null,
            false,
            List.of(
                tier(1, code + "-CAC-TRAM", code + "-CAC-TT"),
                tier(2, code + "-CAC-TT", code + "-CAC-SO"),
                tier(3, code + "-CAC-SO", code))));
    obligations.materialise(system);
    return top;
  }

  private Unit unit(Unit above, int number, OrganisationKind kind, OrganisationLevel level) {
    Unit unit = new Unit(above.code + "-" + number, above.series);
    body(unit.code, above.code, kind, level);
    above.below.add(unit);
    return unit;
  }

  private void body(
      String code, @Nullable String parent, OrganisationKind kind, OrganisationLevel level) {
    organisations.create(
        system,
        new NewOrganisation(
            code,
            "Đơn vị " + code,
            null,
            kind,
            level,
            false,
            null,
            parent == null ? null : id(parent),
            List.of(),
            List.of(),
            Dates.BEGINNING));
  }

  private void group(String code, OrganisationKind members, String under) {
    organisations.create(
        system,
        new NewOrganisation(
            code,
            "Nhóm " + code,
            null,
            members,
            OrganisationLevel.DISTRICT,
            true,
            null,
            id(under),
            List.of(),
            List.of(new GroupRule(members, null, id(under), null)),
            Dates.BEGINNING));
  }

  private static TierDefinition tier(int position, String from, String to) {
    return new TierDefinition(
        position,
        id(from),
        null,
        id(to),
        List.of(),
        SendingMode.DIRECT,
        Deadline.workingDaysAfterPeriod(5, "chậm nhất 05 ngày làm việc"));
  }

  private static UUID id(String code) {
    return Ids.of("organisation", code);
  }
}
