package vn.canbang.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** A centre with 200 stations that report each month, and who sends and decides for them. */
@ApplicationScoped
class CentreOfStations {

  static final int STATIONS = 200;

  /** Of a report. */
  static final int FIGURES = 6;

  static final String SERIES = "BENCH-THANG";
  static final String SENDER = "bench.gui";
  static final String REVIEWER = "bench.duyet";

  private static final String CENTRE = "BENCH-TTYT";

  private final Organisations organisations;
  private final Accounts accounts;
  private final Areas areas;
  private final ReportSeries series;
  private final Obligations obligations;

  CentreOfStations(
      Organisations organisations,
      Accounts accounts,
      Areas areas,
      ReportSeries series,
      Obligations obligations) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.areas = areas;
    this.series = series;
    this.obligations = obligations;
  }

  static String path(int station, String month) {
    return "/reports/" + SERIES + "/" + station(station) + "/" + month;
  }

  static String station(int number) {
    return "BENCH-TRAM-" + number;
  }

  static byte[] content(int station) {
    return json(station).getBytes(StandardCharsets.UTF_8);
  }

  /** Births of a month, others for each station. */
  static String json(int station) {
    Random random = new Random(station);
    int boys = 20 + random.nextInt(10);
    int girls = 20 + random.nextInt(10);
    String cells =
        String.join(
            ",",
            cell("LIVE_BIRTHS.MALE", boys),
            cell("LIVE_BIRTHS.FEMALE", girls),
            cell("LIVE_BIRTHS_2ND.MALE", boys / 3),
            cell("LIVE_BIRTHS_2ND.FEMALE", girls / 3),
            cell("LIVE_BIRTHS_3RD_PLUS.MALE", boys / 5),
            cell("LIVE_BIRTHS_3RD_PLUS.FEMALE", girls / 5));
    return "{\"cells\":[%s],\"activities\":[],\"narrative\":[],\"nil\":false}".formatted(cells);
  }

  private static String cell(String key, int value) {
    return "{\"key\":\"%s\",\"value\":%d,\"note\":null}".formatted(key, value);
  }

  /** Makes them, with reports owed from this month on. */
  void make(String month) {
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
          station(i),
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
    account(system, SENDER, Role.REPORTER);
    account(system, REVIEWER, Role.REVIEWER);
    series.define(
        system,
        new SeriesDefinition(
            SERIES,
            "Báo cáo tháng",
            "Monthly report",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse(month),
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
