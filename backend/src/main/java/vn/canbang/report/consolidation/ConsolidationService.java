package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.Activities;
import vn.canbang.activity.ActivityRef;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.Consolidated;
import vn.canbang.report.Reports;
import vn.canbang.report.SourceRevision;
import vn.canbang.report.UnitReport;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Adds up the reports of the units below a unit. */
@ApplicationScoped
class ConsolidationService {

  private final Obligations obligations;
  private final Reports reports;
  private final ContentQueries contents;
  private final ReportTemplates templates;
  private final Organisations organisations;
  private final Areas areas;
  private final Activities activities;
  private final Ratios ratios;
  private final BusinessClock clock;

  ConsolidationService(
      Obligations obligations,
      Reports reports,
      ContentQueries contents,
      ReportTemplates templates,
      Organisations organisations,
      Areas areas,
      Activities activities,
      Ratios ratios,
      BusinessClock clock) {
    this.obligations = obligations;
    this.reports = reports;
    this.contents = contents;
    this.templates = templates;
    this.organisations = organisations;
    this.areas = areas;
    this.activities = activities;
    this.ratios = ratios;
    this.clock = clock;
  }

  @Transactional
  ConsolidationView get(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    return view(scope, picture(scope, series, organisation, period));
  }

  @Transactional
  Reports.Written create(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    Picture picture = picture(scope, series, organisation, period);
    OwedReport own = picture.own();
    if (own == null || !picture.inside() || !own.mayConsolidate(scope)) {
      throw ProblemException.forbidden();
    }
    Set<UUID> inForce = new HashSet<>();
    for (UnitReport child : picture.children()) {
      if (child.acceptedId() != null) {
        inForce.add(child.acceptedId());
      }
    }
    if (inForce.isEmpty()) {
      throw ProblemException.unprocessable("report.nothing-accepted");
    }
    return reports.consolidate(
        scope, own, inForce, picture.children().stream().anyMatch(UnitReport::illustrative));
  }

  @Transactional
  CellLineage cell(
      OrgScope scope, String series, String organisation, ReportingPeriod period, String key) {
    Picture picture = picture(scope, series, organisation, period);
    OwedReport any = picture.children().getFirst().owed();
    if (!templates.byId(any.templateId()).cellKeys().contains(key)) {
      throw ProblemException.notFound();
    }
    List<CellSource> sources = new ArrayList<>();
    Integer total = null;
    for (UnitReport child : picture.children()) {
      Integer revision = picture.countedNumber(child);
      if (revision != null) {
        Integer value = picture.cells(child).get(key);
        if (value != null) {
          total = total == null ? value : Math.addExact(total, value);
        }
        sources.add(
            new CellSource(
                child.owed().organisation().ref(),
                period,
                revision,
                value,
                "/reports/" + child.owed().key() + "?revision=" + revision));
      }
    }
    return new CellLineage(key, total, sources);
  }

  /**
   * What is there to add up.
   *
   * @param own the unit's own report in the series; null for the end of the chain
   * @param inside whether the caller sees the reports below themselves, not only what was added up
   * @param pins counted revision by obligation
   * @param values figures by revision
   */
  private record Picture(
      OrganisationRef unit,
      @Nullable OwedReport own,
      boolean inside,
      List<UnitReport> children,
      @Nullable Consolidated report,
      Map<UUID, SourceRevision> pins,
      Map<UUID, Map<String, Integer>> values) {

    /** The revision that counts: the pinned one once there is a report, else the one in force. */
    @Nullable UUID counted(UnitReport child) {
      SourceRevision pin = pins.get(child.owed().id());
      return report == null ? child.acceptedId() : pin == null ? null : pin.id();
    }

    @Nullable Integer countedNumber(UnitReport child) {
      SourceRevision pin = pins.get(child.owed().id());
      return report == null ? child.acceptedRevision() : pin == null ? null : pin.number();
    }

    Map<String, Integer> cells(UnitReport child) {
      return values(counted(child));
    }

    Map<String, Integer> values(@Nullable UUID revision) {
      return revision == null ? Map.of() : values.getOrDefault(revision, Map.of());
    }
  }

  private Picture picture(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    OrganisationRef named =
        organisations.byCode(organisation).orElseThrow(ProblemException::notFound);
    OrganisationRef unit =
        Objects.requireNonNull(
            organisations.byIds(List.of(named.id()), day(period)).get(named.id()));
    List<OwedReport> below = obligations.below(scope, series, unit.id(), period);
    if (below.isEmpty()) {
      throw ProblemException.notFound();
    }
    OwedReport own = obligations.find(scope, series, organisation, period).orElse(null);
    boolean inside =
        scope.covers(unit.id())
            || below.stream().anyMatch(o -> o.via() != null && scope.covers(o.via().id()));
    Consolidated report = own == null ? null : reports.consolidated(scope, own).orElse(null);
    if (!inside && report == null) {
      throw ProblemException.notFound();
    }
    List<UnitReport> children = reports.of(scope, below);
    Map<UUID, SourceRevision> pins = new HashMap<>();
    Set<UUID> wanted = new HashSet<>();
    if (report != null) {
      for (SourceRevision source : report.sources()) {
        pins.put(source.obligationId(), source);
        wanted.add(source.id());
      }
    }
    if (inside) {
      children.stream().map(UnitReport::acceptedId).filter(id -> id != null).forEach(wanted::add);
    }
    return new Picture(unit, own, inside, children, report, pins, contents.values(wanted));
  }

  private ConsolidationView view(OrgScope scope, Picture picture) {
    OwedReport any = picture.children().getFirst().owed();
    Map<String, Integer> sums = new TreeMap<>();
    picture
        .children()
        .forEach(
            c -> picture.cells(c).forEach((key, value) -> sums.merge(key, value, Math::addExact)));
    List<UnitReport> counted =
        picture.children().stream().filter(c -> picture.counted(c) != null).toList();
    boolean stale =
        picture.report() != null
            && picture.inside()
            && picture.children().stream()
                .anyMatch(c -> !Objects.equals(c.acceptedId(), picture.counted(c)));
    CoverageView coverage = coverage(picture, counted, any.period());
    return new ConsolidationView(
        any.series(),
        picture.unit().ref(),
        any.period(),
        picture.children().size(),
        picture.inside()
            ? (int) picture.children().stream().filter(c -> c.acceptedId() != null).count()
            : counted.size(),
        picture.inside()
            ? (int)
                picture.children().stream().filter(c -> c.state() == ReportState.SUBMITTED).count()
            : 0,
        picture.children().stream().map(c -> child(picture, c)).toList(),
        sums,
        ratios.of(scope, sums, picture.unit().areaId(), any, place(picture, coverage)),
        tallies(any, picture, counted),
        picture.children().stream()
            .filter(c -> picture.inside() ? c.acceptedId() == null : picture.counted(c) == null)
            .map(c -> c.owed().organisation().ref())
            .toList(),
        picture.report() != null,
        stale,
        stale ? differences(picture) : List.of(),
        picture.report() == null
            ? null
            : new ConsolidationReport(picture.report().state(), picture.report().revision()),
        coverage,
        actions(scope, picture, stale),
        picture.children().stream().anyMatch(UnitReport::illustrative));
  }

  /** What the sums speak of: the unit's area, or the part of it that reported. */
  private Ratios.Words place(Picture picture, @Nullable CoverageView coverage) {
    UUID area = picture.unit().areaId();
    String name =
        area == null
            ? picture.unit().name()
            : areas.byId(area).map(AreaRef::name).orElse(picture.unit().name());
    if (coverage == null || coverage.areasReporting() == coverage.areasTotal()) {
      return new Ratios.Words(name, name);
    }
    int some = coverage.areasReporting();
    int all = coverage.areasTotal();
    AreaLevel level = coverage.areaLevel();
    return new Ratios.Words(
        "%d/%d %s của %s".formatted(some, all, level.vi(), name),
        "%d of %d %s of %s".formatted(some, all, level.en(), name));
  }

  private static List<ConsolidationAction> actions(OrgScope scope, Picture picture, boolean stale) {
    OwedReport own = picture.own();
    boolean accepted = picture.children().stream().anyMatch(c -> c.acceptedId() != null);
    if (own == null || !picture.inside() || !accepted || !own.mayConsolidate(scope)) {
      return List.of();
    }
    if (picture.report() == null) {
      return List.of(ConsolidationAction.CREATE);
    }
    return stale ? List.of(ConsolidationAction.RECALCULATE) : List.of();
  }

  private ChildReport child(Picture picture, UnitReport child) {
    Map<String, Integer> cells = picture.cells(child);
    SourceRevision pin = picture.pins().get(child.owed().id());
    boolean inside = picture.inside();
    return new ChildReport(
        child.owed().organisation().ref(),
        inside ? ChildState.of(child.state()) : pin == null ? ChildState.NONE : ChildState.ACCEPTED,
        inside ? child.revision() : pin == null ? null : Integer.valueOf(pin.number()),
        inside ? child.acceptedRevision() : pin == null ? null : Integer.valueOf(pin.number()),
        pin == null ? null : pin.number(),
        child.owed().timeliness(child.firstSubmittedAt(), clock),
        cells,
        Ratios.value(cells));
  }

  private static List<CellDifference> differences(Picture picture) {
    List<CellDifference> differences = new ArrayList<>();
    for (UnitReport child : picture.children()) {
      Map<String, Integer> pinned = picture.cells(child);
      Map<String, Integer> now = picture.values(child.acceptedId());
      Set<String> keys = new TreeSet<>(pinned.keySet());
      keys.addAll(now.keySet());
      for (String key : keys) {
        if (!Objects.equals(pinned.get(key), now.get(key))) {
          differences.add(
              new CellDifference(
                  child.owed().organisation().ref(), key, pinned.get(key), now.get(key)));
        }
      }
    }
    return differences;
  }

  private List<ActivityTally> tallies(OwedReport any, Picture picture, List<UnitReport> counted) {
    UUID plan = any.planId();
    if (plan == null || !templates.byId(any.templateId()).asksActivities()) {
      return List.of();
    }
    Map<UUID, List<ActivityEntry>> results =
        contents.results(counted.stream().map(picture::counted).filter(id -> id != null).toList());
    return activities.ofPlan(plan).stream()
        .filter(ActivityRef::declared)
        .map(a -> tally(a, picture, results))
        .toList();
  }

  private static ActivityTally tally(
      ActivityRef activity, Picture picture, Map<UUID, List<ActivityEntry>> results) {
    int done = 0;
    int partly = 0;
    int notDone = 0;
    List<Ref> missing = new ArrayList<>();
    for (UnitReport child : picture.children()) {
      UUID revision = picture.counted(child);
      Optional<ActivityEntry> result =
          revision == null
              ? Optional.empty()
              : results.getOrDefault(revision, List.of()).stream()
                  .filter(r -> r.activity().equals(activity.id()))
                  .findFirst();
      if (result.isEmpty()) {
        missing.add(child.owed().organisation().ref());
      } else {
        switch (result.get().status()) {
          case DONE -> done++;
          case PARTLY -> partly++;
          case NOT_DONE -> notDone++;
        }
      }
    }
    return new ActivityTally(
        activity.id(), activity.code(), activity.title(), done, partly, notDone, missing);
  }

  private @Nullable CoverageView coverage(
      Picture picture, List<UnitReport> counted, ReportingPeriod period) {
    UUID areaId = picture.unit().areaId();
    AreaRef area = areaId == null ? null : areas.byId(areaId).orElse(null);
    if (area == null) {
      return null;
    }
    List<AreaRef> children = areas.children(area.id(), day(period));
    if (children.isEmpty()) {
      return null;
    }
    Set<UUID> parts = children.stream().map(AreaRef::id).collect(Collectors.toSet());
    long reporting =
        counted.stream()
            .map(c -> c.owed().organisation().areaId())
            .filter(parts::contains)
            .distinct()
            .count();
    // A province has no districts on some maps.
    AreaLevel level = AreaLevel.of(children.getFirst().level());
    AreaLevel whole = AreaLevel.of(area.level());
    boolean all = reporting == parts.size();
    return new CoverageView(
        (int) reporting,
        parts.size(),
        level,
        all
            ? "đã có đủ %d/%d %s".formatted(reporting, parts.size(), level.vi())
            : "mới có %d/%d %s, không đại diện toàn %s"
                .formatted(reporting, parts.size(), level.vi(), whole.vi()),
        all
            ? "all %d of %d %s".formatted(reporting, parts.size(), level.en())
            : "only %d of %d %s; does not stand for the whole %s"
                .formatted(
                    reporting,
                    parts.size(),
                    level.en(),
                    whole == AreaLevel.PROVINCE ? "province" : "district"));
  }

  /** A period still running is looked at on today's map. */
  private LocalDate day(ReportingPeriod period) {
    return period.end().isBefore(clock.today()) ? period.end() : clock.today();
  }
}
