package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.report.Reports;
import vn.canbang.report.SourceRevision;
import vn.canbang.report.UnitReport;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.obligation.ReportState;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.report.view.SeriesHead;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Adds up the reports of the units below a unit. */
@ApplicationScoped
class ConsolidationService implements Consolidations {

  private final Pictures pictures;
  private final Reports reports;
  private final ReportTemplates templates;
  private final Areas areas;
  private final Tallies tallies;
  private final Ratios ratios;
  private final BusinessClock clock;

  ConsolidationService(
      Pictures pictures,
      Reports reports,
      ReportTemplates templates,
      Areas areas,
      Tallies tallies,
      Ratios ratios,
      BusinessClock clock) {
    this.pictures = pictures;
    this.reports = reports;
    this.templates = templates;
    this.areas = areas;
    this.tallies = tallies;
    this.ratios = ratios;
    this.clock = clock;
  }

  @Override
  @Transactional
  public ConsolidationView read(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    return view(scope, pictures.of(scope, series, organisation, period));
  }

  @Transactional
  Reports.Written create(
      OrgScope scope, String series, String organisation, ReportingPeriod period) {
    Picture picture = pictures.of(scope, series, organisation, period);
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

  private ConsolidationView view(OrgScope scope, Picture picture) {
    OwedReport any = picture.children().getFirst().owed();
    Map<String, Integer> sums = picture.sums();
    List<UnitReport> counted =
        picture.children().stream().filter(c -> picture.counted(c) != null).toList();
    boolean stale = picture.stale();
    CoverageView coverage = coverage(picture, counted, any.period());
    return new ConsolidationView(
        SeriesHead.of(any.series(), templates.on(any.templateId(), any.periodStart())),
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
        tallies.of(any, picture, counted),
        picture.children().stream()
            .filter(c -> picture.inside() ? c.acceptedId() == null : picture.counted(c) == null)
            .map(c -> c.owed().organisation().ref())
            .toList(),
        picture.report() != null,
        stale,
        stale ? picture.differences() : List.of(),
        picture.report() == null
            ? null
            : new ConsolidationReport(picture.report().state(), picture.report().revision()),
        picture.report() == null ? List.of() : adjustments(picture.report().cells(), sums),
        coverage,
        actions(scope, picture, stale),
        picture.children().stream().anyMatch(UnitReport::illustrative));
  }

  /** Where the report says something else than the sum of what came in. */
  static List<CellAdjustment> adjustments(List<CellEntry> cells, Map<String, Integer> sums) {
    List<CellAdjustment> adjustments = new ArrayList<>();
    for (CellEntry cell : cells) {
      Integer shown = cell.value();
      Integer received = sums.get(cell.key());
      if (shown != null && !shown.equals(received)) {
        int adjustment = shown - Objects.requireNonNullElse(received, 0);
        adjustments.add(new CellAdjustment(cell.key(), received, adjustment, shown, cell.note()));
      }
    }
    return adjustments;
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

  private @Nullable CoverageView coverage(
      Picture picture, List<UnitReport> counted, ReportingPeriod period) {
    UUID areaId = picture.unit().areaId();
    AreaRef area = areaId == null ? null : areas.byId(areaId).orElse(null);
    if (area == null) {
      return null;
    }
    List<AreaRef> children = areas.children(area.id(), pictures.day(period));
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
}
