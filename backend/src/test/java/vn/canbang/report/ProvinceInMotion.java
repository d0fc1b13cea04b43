package vn.canbang.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.identity.Accounts;
import vn.canbang.observation.Figures;
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
import vn.canbang.testing.Api;

/**
 * A province whose units move: a ministry, a department, centres with a department each, stations.
 * Stations report to the centre above them, whichever that is, through its department.
 */
@ApplicationScoped
class ProvinceInMotion {

  static final String SERIES = "CD-THANG";
  static final String TWO_TIERS = "CD-HAI-CAP";

  private static final Set<Role> ALL = Set.of(Role.values());
  private static final Set<Role> STATION = Set.of(Role.VIEWER, Role.REPORTER);

  private final Organisations organisations;
  private final Accounts accounts;
  private final Areas areas;
  private final ReportSeries series;
  private final Obligations obligations;
  private final Session session;
  private boolean made;

  ProvinceInMotion(
      Organisations organisations,
      Accounts accounts,
      Areas areas,
      ReportSeries series,
      Obligations obligations,
      Session session) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.areas = areas;
    this.series = series;
    this.obligations = obligations;
    this.session = session;
  }

  void make() {
    OrgScope system = SystemScope.named("test");
    if (!made) {
      made = true;
      body(system, "CD-BO", OrganisationKind.GOVERNMENT, OrganisationLevel.NATIONAL, null, null);
      body(
          system,
          "CD-SO",
          OrganisationKind.HEALTH_DEPARTMENT,
          OrganisationLevel.PROVINCE,
          null,
          null);
      List<AreaRef> communes = communes();
      centre(system, "A");
      centre(system, "B");
      station(system, "CD-TRAM-1", "CD-TT-A", communes.get(0).id());
      station(system, "CD-TRAM-2", "CD-TT-A", communes.get(1).id());
      station(system, "CD-TRAM-3", "CD-TT-B", communes.get(2).id());
      station(system, "CD-TRAM-4", "CD-SO", null);
      group(system, "CD-CAC-TRAM", OrganisationKind.HEALTH_STATION);
      group(system, "CD-CAC-TT", OrganisationKind.HEALTH_CENTRE);
      group(system, "CD-CAC-PHONG", OrganisationKind.DEPARTMENT_OF_HEALTH_CENTRE);
      account(system, "cd.bo", "CD-BO", ALL);
      account(system, "cd.so", "CD-SO", ALL);
      account(system, "cd.tta", "CD-TT-A", ALL);
      account(system, "cd.ttb", "CD-TT-B", ALL);
      for (int i = 1; i <= 4; i++) {
        account(system, "cd.tram" + i, "CD-TRAM-" + i, STATION);
      }
      series(system);
    }
    obligations.materialise(system);
  }

  /** Two more centres, and a station under the first, each with an account of its small letter. */
  void pair(String first, String second, int station) {
    OrgScope system = SystemScope.named("test");
    for (String letter : List.of(first, second)) {
      centre(system, letter);
      account(system, "cd.tt" + letter.toLowerCase(Locale.ROOT), "CD-TT-" + letter, ALL);
    }
    String code = "CD-TRAM-" + station;
    station(system, code, "CD-TT-" + first, null);
    account(system, "cd.tram" + station, code, STATION);
    obligations.materialise(system);
  }

  /** What the application does by itself when a new business day begins. */
  void newDay() {
    OrgScope system = SystemScope.named("test");
    organisations.takeEffect(system);
    obligations.materialise(system);
  }

  /** Takes away the figures; reports and what a later clock brought are cleared with all others. */
  void clear() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                session
                    .createNativeMutationQuery("delete from observation where series = :series")
                    .setParameter("series", SERIES)
                    .executeUpdate());
    Figures.recount();
  }

  /** Of a province that the sample does not touch. */
  private List<AreaRef> communes() {
    LocalDate on = LocalDate.of(2024, 9, 1);
    return areas.descendants(areas.byCode("04", on).orElseThrow().id(), 3, on);
  }

  private void centre(OrgScope system, String letter) {
    body(
        system,
        "CD-TT-" + letter,
        OrganisationKind.HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        "CD-SO",
        null);
    body(
        system,
        "CD-PHONG-" + letter,
        OrganisationKind.DEPARTMENT_OF_HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        "CD-TT-" + letter,
        null);
  }

  private void station(OrgScope system, String code, String parent, UUID area) {
    body(system, code, OrganisationKind.HEALTH_STATION, OrganisationLevel.COMMUNE, parent, area);
  }

  private void body(
      OrgScope system,
      String code,
      OrganisationKind kind,
      OrganisationLevel level,
      String parent,
      UUID area) {
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

  private void group(OrgScope system, String code, OrganisationKind members) {
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
            id("CD-SO"),
            List.of(),
            List.of(new GroupRule(members, null, id("CD-SO"), null)),
            Dates.BEGINNING));
  }

  private void account(OrgScope system, String username, String organisation, Set<Role> roles) {
    accounts.create(
        system,
        username,
        "Cán bộ " + username,
        id(organisation),
        roles.stream()
            .map(role -> new Grant(role, id(organisation)))
            .collect(Collectors.toUnmodifiableSet()),
        Api.PASSWORD);
  }

  private void series(OrgScope system) {
    Deadline deadline = Deadline.workingDaysAfterPeriod(5, "chậm nhất 05 ngày làm việc");
    series.define(
        system,
        definition(
            SERIES,
            true,
            List.of(
                tier(1, "CD-CAC-TRAM", "CD-CAC-PHONG", "CD-CAC-TT", deadline),
                tier(2, "CD-CAC-TT", null, "CD-SO", deadline),
                tier(3, "CD-SO", null, "CD-BO", deadline))));
    series.define(
        system,
        definition(
            TWO_TIERS,
            false,
            List.of(
                tier(1, "CD-TRAM-4", null, "CD-SO", deadline),
                tier(2, "CD-SO", null, "CD-BO", deadline))));
  }

  private static SeriesDefinition definition(
      String code, boolean feedsObservations, List<TierDefinition> tiers) {
    return new SeriesDefinition(
        code,
        "Báo cáo tháng",
        "Monthly report",
        "BIRTHS-MONTH",
        PeriodType.MONTH,
        ReportingPeriod.parse("2024-09"),
        null,
        null,
        id("CD-SO"),
        null,
        null,
        null,
        null,
        feedsObservations,
        tiers);
  }

  private static TierDefinition tier(
      int position, String from, String via, String to, Deadline deadline) {
    return new TierDefinition(
        position,
        id(from),
        via == null ? null : id(via),
        id(to),
        List.of(),
        SendingMode.DIRECT,
        deadline);
  }

  private static UUID id(String code) {
    return Ids.of("organisation", code);
  }
}
