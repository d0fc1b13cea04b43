package vn.canbang.walls;

import static java.util.Objects.requireNonNull;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.canbang.identity.Accounts;
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
import vn.canbang.walls.AuthorisationTable.Unit;

/**
 * A health service of its own beside the sample: a department, two centres, two stations below the
 * first, and a sub-department outside that tree which receives the first centre's report. The
 * stations' reports for 2024 are accepted, and the centre's, which adds them up, is sent.
 */
@ApplicationScoped
class AuthorisationWorld {

  static final String SERIES = "TQ-NAM";
  static final String STATION = "TQ-TRAM-A1";
  static final String SIBLING_STATION = "TQ-TRAM-A2";
  static final String CENTRE = "TQ-TTYT-A";

  private static final String DEPARTMENT = "TQ-SO";
  private static final String RECEIVER = "TQ-CHI-CUC";
  private static final UUID PLAN = Ids.of("plan", "kien-hai-2024");
  private static final Set<Role> ALL = Set.of(Role.values());
  private static final String CONTENT =
      """
      {"cells":[%s],"activities":[],"narrative":[],"nil":false}"""
          .formatted(
              Map.of(
                      "LIVE_BIRTHS.MALE", 6,
                      "LIVE_BIRTHS.FEMALE", 5,
                      "LIVE_BIRTHS_2ND.MALE", 2,
                      "LIVE_BIRTHS_2ND.FEMALE", 1,
                      "LIVE_BIRTHS_3RD_PLUS.MALE", 1,
                      "LIVE_BIRTHS_3RD_PLUS.FEMALE", 0)
                  .entrySet()
                  .stream()
                  .map(
                      cell ->
                          "{\"key\":\"%s\",\"value\":%d}".formatted(cell.getKey(), cell.getValue()))
                  .collect(Collectors.joining(",")));

  private final Organisations organisations;
  private final Accounts accounts;
  private final ReportSeries series;
  private final Obligations obligations;
  private final EndedCredentials ended;

  private final Map<Unit, String> tokens = new EnumMap<>(Unit.class);
  private final Map<String, String> ids = new HashMap<>();
  private boolean made;

  AuthorisationWorld(
      Organisations organisations,
      Accounts accounts,
      ReportSeries series,
      Obligations obligations,
      EndedCredentials ended) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.series = series;
    this.obligations = obligations;
    this.ended = ended;
  }

  /** Makes it, once; its reports again if another test has cleared them away. */
  void make() {
    if (!made) {
      makeAll();
      made = true;
    } else if (!"SUBMITTED".equals(Api.as("tq.ttyt.a").get(report(CENTRE)).path("state"))) {
      reports();
    }
  }

  private void makeAll() {
    OrgScope system = SystemScope.named("test");
    organisations(system);
    accounts(system);
    series(system);
    reports();
    for (Unit unit : Unit.values()) {
      tokens.put(unit, token(unit.own).path("token"));
    }
    ended.make();
    ids.put("plan", PLAN.toString());
    ids.put("publishedFigure", Api.as(Unit.PLAN.own).get("/published-figures").path("items[0].id"));
    ids.put("activity", Ids.of("activity", PLAN + "/II.1").toString());
    ids.put(
        "occurrence",
        Api.as(Unit.PLAN.own)
            .get("/occurrences?activity=" + Ids.of("activity", PLAN + "/II.5"))
            .path("items[0].id"));
    ids.put(
        "target",
        Api.as(Unit.PLAN.own)
            .get("/plans/" + PLAN + "/targets")
            .path("items.find { it.value != null }.id"));
    ids.put("part", Api.as(Unit.PLAN.own).get("/plans/" + PLAN).path("targetGroups[0].id"));
    ids.put(
        "allocation",
        Api.as(Unit.PLAN.own)
            .get("/allocations?awaiting=true&plan=" + PLAN)
            .path("items[0].allocation.id"));
    ids.put(
        "duty",
        Api.as(Unit.PLAN.own)
            .get("/asked-tasks?organisation=TYT-HON-TRE&plan=" + PLAN)
            .path("items[0].duty.id"));
    ids.put(
        "budgetLine", Api.as(Unit.PLAN.own).get("/plans/" + PLAN + "/budget").path("lines[0].id"));
    ids.put(
        "contract",
        Api.as(Unit.PLAN.own)
            .body(
                Map.of(
                    "number", "TQ-01/HĐ",
                    "signedOn", "2024-09-02",
                    "partner", "Nhà in",
                    "subject", "In băng rôn"))
            .post("/plans/" + PLAN + "/contracts")
            .path("id"));
    ids.put(
        "club",
        Api.as(Unit.STATION.own)
            .body(
                Map.of(
                    "organisation", STATION,
                    "name", "Câu lạc bộ TQ",
                    "foundedOn", "2024-01-01"))
            .post("/clubs")
            .path("id"));
    Response reconciliation =
        Api.as(Unit.CENTRE.own)
            .body(
                Map.of(
                    "area",
                    "05173",
                    "period",
                    "2013",
                    "elements",
                    List.of("LIVE_BIRTHS"),
                    "participants",
                    List.of(
                        Map.of("organisation", CENTRE, "agencyKind", "HEALTH", "required", true),
                        Map.of(
                            "organisation",
                            RECEIVER,
                            "agencyKind",
                            "STATISTICS",
                            "required",
                            false))))
            .post("/reconciliations");
    reconciliation.then().statusCode(201);
    ids.put("reconciliation", reconciliation.path("id"));
    ids.put("participant", reconciliation.path("participants[0].id"));
    ids.put("token", token(Unit.STATION.own).path("id"));
    ids.put(
        "feed",
        Api.as(Unit.STATION.own)
            .body(Map.of("organisation", STATION, "name", "Lịch", "language", "VI"))
            .post("/calendar-feeds")
            .path("id"));
  }

  /** A token of the unit's own account that may only read. */
  String token(Unit unit) {
    return requireNonNull(tokens.get(unit));
  }

  /** The text with ids in the place of their names: <code>/plans/{plan}</code>. */
  String filledIn(String text) {
    String filled = text;
    for (Map.Entry<String, String> id : ids.entrySet()) {
      filled = filled.replace("{" + id.getKey() + "}", id.getValue());
    }
    return filled;
  }

  private void organisations(OrgScope system) {
    organisation(
        system, DEPARTMENT, OrganisationKind.HEALTH_DEPARTMENT, OrganisationLevel.PROVINCE, null);
    organisation(
        system,
        RECEIVER,
        OrganisationKind.POPULATION_SUBDEPARTMENT,
        OrganisationLevel.PROVINCE,
        null);
    organisation(
        system, CENTRE, OrganisationKind.HEALTH_CENTRE, OrganisationLevel.DISTRICT, DEPARTMENT);
    organisation(
        system,
        "TQ-TTYT-B",
        OrganisationKind.HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        DEPARTMENT);
    organisation(
        system, STATION, OrganisationKind.HEALTH_STATION, OrganisationLevel.COMMUNE, CENTRE);
    organisation(
        system,
        SIBLING_STATION,
        OrganisationKind.HEALTH_STATION,
        OrganisationLevel.COMMUNE,
        CENTRE);
    // Beside the district centre that issued the plan.
    organisation(
        system,
        "TQ-TTYT-BEN",
        OrganisationKind.HEALTH_CENTRE,
        OrganisationLevel.DISTRICT,
        "SO-Y-TE-KIEN-GIANG");
  }

  private void organisation(
      OrgScope system, String code, OrganisationKind kind, OrganisationLevel level, String parent) {
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

  private void accounts(OrgScope system) {
    Set<Role> reads = Set.of(Role.VIEWER);
    account(system, "tq.so", DEPARTMENT, ALL);
    account(system, "tq.chicuc", RECEIVER, Set.of(Role.VIEWER, Role.REPORTER, Role.REVIEWER));
    account(system, "tq.ttyt.a", CENTRE, ALL);
    account(system, "tq.xem.a", CENTRE, reads);
    account(system, "tq.ttyt.b", "TQ-TTYT-B", ALL);
    account(system, "tq.tram.a1", STATION, Set.of(Role.VIEWER, Role.REPORTER));
    account(system, "tq.xem.a1", STATION, reads);
    account(system, "tq.quen.a1", STATION, reads);
    account(system, "tq.tram.a2", SIBLING_STATION, Set.of(Role.VIEWER, Role.REPORTER));
    account(system, "tq.xem.kienhai", "TTYT-KIEN-HAI", reads);
    account(system, "tq.ttyt.ben", "TQ-TTYT-BEN", ALL);
    EndedCredentials.OWNERS.forEach(owner -> account(system, owner, DEPARTMENT, ALL));
  }

  /** An account with these roles over its own organisation and the public sample password. */
  void account(OrgScope system, String username, String organisation, Set<Role> roles) {
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
    List<String> senders = List.of(STATION, SIBLING_STATION, CENTRE);
    List<TierDefinition> tiers =
        IntStream.range(0, senders.size())
            .mapToObj(
                i ->
                    new TierDefinition(
                        i < 2 ? 1 : 2,
                        id(senders.get(i)),
                        null,
                        id(i < 2 ? CENTRE : RECEIVER),
                        List.of(),
                        SendingMode.DIRECT,
                        Deadline.before(LocalDate.of(2024, 12, 1), "trước ngày 01/12/2024")))
            .toList();
    series.define(
        system,
        new SeriesDefinition(
            SERIES,
            "Báo cáo năm",
            "Yearly report",
            "BIRTHS-MONTH",
            PeriodType.YEAR,
            ReportingPeriod.year(2024),
            ReportingPeriod.year(2024),
            null,
            id(CENTRE),
            null,
            null,
            null,
            null,
            false,
            tiers));
    obligations.materialise(system);
  }

  /** A series of the station that carries out the plan of a district it has nothing to do with. */
  void seriesOfThePlan() {
    OrgScope system = SystemScope.named("test");
    series.define(
        system,
        new SeriesDefinition(
            "TQ-CUA-KE-HOACH",
            "Báo cáo theo kế hoạch",
            "Report on the plan",
            "BIRTHS-MONTH",
            PeriodType.YEAR,
            ReportingPeriod.year(2023),
            ReportingPeriod.year(2023),
            PLAN,
            id(CENTRE),
            null,
            null,
            null,
            null,
            false,
            List.of(
                new TierDefinition(
                    1,
                    id(STATION),
                    null,
                    id(CENTRE),
                    List.of(),
                    SendingMode.DIRECT,
                    Deadline.before(LocalDate.of(2023, 12, 1), "trước ngày 01/12/2023")))));
    obligations.materialise(system);
  }

  private static void reports() {
    Map<String, String> stations = Map.of(STATION, "tq.tram.a1", SIBLING_STATION, "tq.tram.a2");
    stations.forEach(
        (station, user) -> {
          Response sent = Api.as(user).body(CONTENT).put(report(station) + "?submit=true");
          sent.then().statusCode(201);
          Api.as("tq.ttyt.a")
              .header("If-Match", sent.header("ETag"))
              .body("{}")
              .post(report(station) + "/accept")
              .then()
              .statusCode(200);
        });
    Response consolidated =
        Api.as("tq.ttyt.a").body("{}").post("/consolidations/TQ-NAM/TQ-TTYT-A/2024");
    consolidated.then().statusCode(201);
    Api.as("tq.ttyt.a")
        .header("If-Match", consolidated.header("ETag"))
        .body("{}")
        .post(report(CENTRE) + "/submit")
        .then()
        .statusCode(200);
  }

  static String report(String organisation) {
    return "/reports/" + SERIES + "/" + organisation + "/2024";
  }

  /** Answers a new token of that account with the one role that everybody has. */
  static Response token(String username) {
    Response created =
        Api.as(username)
            .body(
                Map.of(
                    "name",
                    "Kịch bản",
                    "roles",
                    List.of("VIEWER"),
                    "expiresOn",
                    LocalDate.now(Dates.ZONE).plusDays(30).toString()))
            .post("/api-tokens");
    created.then().statusCode(201);
    return created;
  }

  /** Edits an account as the administrator of everything. */
  static Response edit(String username, boolean active, List<Map<String, String>> grants) {
    String path = "/users/" + username;
    return Api.as("admin")
        .header("If-Match", Api.as("admin").get(path).header("ETag"))
        .body(Map.of("displayName", "Cán bộ " + username, "active", active, "grants", grants))
        .put(path);
  }

  private static UUID id(String organisation) {
    return Ids.of("organisation", organisation);
  }
}
