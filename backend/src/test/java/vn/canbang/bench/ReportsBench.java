package vn.canbang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.identity.Accounts;
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
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.security.SystemScope;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A centre with 200 stations that report each month: its queue, its status board, its decisions.
 */
@Tag("bench")
@QuarkusTest
class ReportsBench {

  private static final int STATIONS = 200;
  private static final int WAITING = 100;
  private static final String SERIES = "BENCH-THANG";
  private static final String CENTRE = "BENCH-TTYT";
  private static final String HTTP = "HTTP";

  @Inject Organisations organisations;
  @Inject Accounts accounts;
  @Inject Areas areas;
  @Inject ReportSeries series;
  @Inject Obligations obligations;

  @TestHTTPResource("/api/v1")
  URL api;

  private @Nullable Client sender;
  private @Nullable Client reviewer;

  @Test
  void reports() throws Exception {
    make();
    sender = new Client(api.toString(), "bench.gui");
    reviewer = new Client(api.toString(), "bench.duyet");
    Map<Integer, Long> decided = new TreeMap<>();
    for (int station = 0; station < STATIONS; station++) {
      decided.put(station, send(station, "2024-09"));
    }
    for (int station = 0; station < WAITING; station++) {
      send(station, "2024-10");
    }
    Measure measure =
        new Measure(
            Path.of(
                "target", "bench", "reports-" + System.getProperty("canbang.db", "h2") + ".csv"));
    Client asking = Objects.requireNonNull(reviewer);
    measure.time(
        "queue: the 100 that wait, with all they are compared with",
        HTTP,
        r -> asking.get("/report-reviews?period=2024-10&limit=100"));
    measure.time(
        "one of the 100 opened", HTTP, r -> asking.get(path(r.nextInt(WAITING), "2024-10")));
    measure.time(
        "status board of 200 stations, three months",
        HTTP,
        r -> asking.get("/analytics/completeness?series=" + SERIES + "&from=2024-09&to=2024-11"));
    measure.once(
        "one accepted",
        HTTP,
        decided.size(),
        station ->
            asking.post(
                path(station, "2024-09") + "/accept",
                Objects.requireNonNull(decided.get(station)),
                "{}"));
  }

  private static String path(int station, String month) {
    return "/reports/" + SERIES + "/BENCH-TRAM-" + station + "/" + month;
  }

  /** Returns the version that was sent. */
  private long send(int station, String month) throws IOException, InterruptedException {
    Random random = new Random(station);
    int boys = 20 + random.nextInt(10);
    int girls = 20 + random.nextInt(10);
    StringBuilder cells = new StringBuilder();
    Map.of(
            "LIVE_BIRTHS.MALE", boys,
            "LIVE_BIRTHS.FEMALE", girls,
            "LIVE_BIRTHS_2ND.MALE", boys / 3,
            "LIVE_BIRTHS_2ND.FEMALE", girls / 3,
            "LIVE_BIRTHS_3RD_PLUS.MALE", boys / 5,
            "LIVE_BIRTHS_3RD_PLUS.FEMALE", girls / 5)
        .forEach(
            (key, value) ->
                cells
                    .append(cells.isEmpty() ? "" : ",")
                    .append("{\"key\":\"%s\",\"value\":%d,\"note\":null}".formatted(key, value)));
    byte[] answer =
        Objects.requireNonNull(sender)
            .put(
                path(station, month) + "?submit=true",
                "{\"cells\":[%s],\"activities\":[],\"narrative\":[],\"nil\":false}"
                    .formatted(cells)
                    .getBytes(StandardCharsets.UTF_8));
    return new ObjectMapper().readTree(answer).required("version").asLong();
  }

  private void make() {
    OrgScope system = SystemScope.named("bench");
    LocalDate on = LocalDate.of(2024, 9, 1);
    List<AreaRef> communes = areas.descendants(areas.byCode("01", on).orElseThrow().id(), 3, on);
    body(
        system,
        "BENCH-SO",
        OrganisationKind.HEALTH_DEPARTMENT,
        OrganisationLevel.PROVINCE,
        null,
        null);
    body(
        system,
        CENTRE,
        OrganisationKind.HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        "BENCH-SO",
        null);
    for (int i = 0; i < STATIONS; i++) {
      body(
          system,
          "BENCH-TRAM-" + i,
          OrganisationKind.HEALTH_STATION,
          OrganisationLevel.COMMUNE,
          CENTRE,
          communes.get(i).id());
    }
    organisations.create(
        system,
        new NewOrganisation(
            "BENCH-CAC-TRAM",
            "Các trạm y tế",
            null,
            OrganisationKind.HEALTH_STATION,
            OrganisationLevel.DISTRICT,
            true,
            null,
            id(CENTRE),
            List.of(),
            List.of(new GroupRule(OrganisationKind.HEALTH_STATION, null, id(CENTRE), null)),
            Dates.BEGINNING));
    account(system, "bench.gui", Role.REPORTER);
    account(system, "bench.duyet", Role.REVIEWER);
    series.define(
        system,
        new SeriesDefinition(
            SERIES,
            "Báo cáo tháng",
            "Monthly report",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse("2024-09"),
            null,
            null,
            id("BENCH-SO"),
            null,
            null,
            null,
            null,
            true,
            List.of(
                new TierDefinition(
                    1,
                    id("BENCH-CAC-TRAM"),
                    null,
                    id(CENTRE),
                    List.of(),
                    SendingMode.DIRECT,
                    Deadline.workingDaysAfterPeriod(5, "chậm nhất 05 ngày làm việc")))));
    obligations.materialise(system);
  }

  private void body(
      OrgScope system,
      String code,
      OrganisationKind kind,
      OrganisationLevel level,
      @Nullable String parent,
      @Nullable UUID area) {
    organisations.create(
        system,
        new NewOrganisation(
            code,
            "Đơn vị " + code,
            null,
            kind,
            level,
            false,
            area,
            parent == null ? null : id(parent),
            List.of(),
            List.of(),
            Dates.BEGINNING));
  }

  private void account(OrgScope system, String username, Role role) {
    accounts.create(
        system,
        username,
        "Cán bộ " + username,
        id(CENTRE),
        Set.of(new Grant(Role.VIEWER, id(CENTRE)), new Grant(role, id(CENTRE))),
        "canbang-2024");
  }

  private static UUID id(String code) {
    return Ids.of("organisation", code);
  }
}
