package vn.canbang.bench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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

/** A centre with stations in as many communes that owe it six figures of each month. */
@ApplicationScoped
class ReportingCentre {

  private static final String DEPARTMENT = "LO-SO";
  private static final String CENTRE = "LO-TTYT";

  private final Organisations organisations;
  private final Accounts accounts;
  private final Areas areas;
  private final ReportSeries series;
  private final Obligations obligations;

  ReportingCentre(
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

  static String station(int number) {
    return "LO-TRAM-" + number;
  }

  /** Sets it up, with an account that writes the reports of all stations. */
  void make(String seriesCode, String firstMonth, int stations, String username) {
    OrgScope system = SystemScope.named("bench");
    body(
        system,
        DEPARTMENT,
        OrganisationKind.HEALTH_DEPARTMENT,
        OrganisationLevel.PROVINCE,
        null,
        null);
    body(
        system,
        CENTRE,
        OrganisationKind.HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        DEPARTMENT,
        null);
    LocalDate on = LocalDate.of(2024, 9, 1);
    List<AreaRef> communes = areas.descendants(areas.byCode("01", on).orElseThrow().id(), 3, on);
    for (int i = 0; i < stations; i++) {
      body(
          system,
          station(i),
          OrganisationKind.HEALTH_STATION,
          OrganisationLevel.COMMUNE,
          CENTRE,
          communes.get(i).id());
    }
    group(system);
    accounts.create(
        system,
        username,
        "Bộ phận nhập liệu",
        id(CENTRE),
        Set.of(new Grant(Role.VIEWER, id(CENTRE)), new Grant(Role.REPORTER, id(CENTRE))),
        "canbang-2024");
    owe(system, seriesCode, firstMonth);
  }

  private void group(OrgScope system) {
    organisations.create(
        system,
        new NewOrganisation(
            "LO-CAC-TRAM",
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
  }

  private void owe(OrgScope system, String seriesCode, String firstMonth) {
    series.define(
        system,
        new SeriesDefinition(
            seriesCode,
            "Báo cáo tháng",
            "Monthly report",
            "BIRTHS-MONTH",
            PeriodType.MONTH,
            ReportingPeriod.parse(firstMonth),
            null,
            null,
            id(DEPARTMENT),
            null,
            null,
            null,
            null,
            true,
            List.of(
                new TierDefinition(
                    1,
                    id("LO-CAC-TRAM"),
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

  private static UUID id(String code) {
    return Ids.of("organisation", code);
  }
}
