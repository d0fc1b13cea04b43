package vn.canbang.indicator.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.area.lineage.AreaMap;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Keeps what other bodies have published; edited by whoever administers everything. */
@ApplicationScoped
class PublishedFigureService implements PublishedFigures {

  private static final String COUNTRY = AreaMap.COUNTRY.code();

  private final PublishedFigureRepository figures;
  private final Indicators indicators;
  private final Areas areas;
  private final BusinessClock clock;
  private final Audit audit;

  PublishedFigureService(
      PublishedFigureRepository figures,
      Indicators indicators,
      Areas areas,
      BusinessClock clock,
      Audit audit) {
    this.figures = figures;
    this.indicators = indicators;
    this.areas = areas;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public List<PublishedFigureView> of(
      OrgScope scope,
      Collection<String> indicatorCodes,
      Collection<AreaRef> places,
      Collection<ReportingPeriod> periods) {
    if (indicatorCodes.isEmpty() || places.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    List<PublishedFigure> found =
        figures.of(
            scope,
            indicatorCodes,
            periods.stream().map(ReportingPeriod::code).collect(Collectors.toSet()));
    if (found.isEmpty()) {
      return List.of();
    }
    Map<UUID, AreaRef> byId =
        places.stream().collect(Collectors.toMap(AreaRef::id, Function.identity(), (a, b) -> a));
    return found.stream()
        .filter(one -> byId.containsKey(place(one)))
        .sorted(PublishedFigure.NEWEST_FIRST)
        .map(one -> one.view(Objects.requireNonNull(byId.get(place(one))).ref(), allowed(scope)))
        .toList();
  }

  private static UUID place(PublishedFigure one) {
    UUID area = one.areaId();
    return area == null ? AreaMap.COUNTRY.id() : area;
  }

  Page<PublishedFigureView> page(
      OrgScope scope, PublishedFigureRepository.Filter filter, PageRequest page) {
    return page.page(
        views(scope, figures.page(scope, filter, page)), () -> figures.total(scope, filter));
  }

  PublishedFigureView get(OrgScope scope, UUID id) {
    return view(scope, figures.byId(scope, id).orElseThrow(ProblemException::notFound));
  }

  @Override
  @Transactional
  public PublishedFigureView add(OrgScope scope, PublishedFigureDraft draft) {
    requireRight(scope);
    PublishedFigure figure = new PublishedFigure(clock.real());
    return keep(scope, figure, draft, null);
  }

  @Transactional
  PublishedFigureView write(
      OrgScope scope, UUID id, @Nullable String ifMatch, PublishedFigureDraft draft) {
    PublishedFigure figure = editable(scope, id, ifMatch);
    return keep(scope, figure, draft, view(scope, figure));
  }

  @Transactional
  void remove(OrgScope scope, UUID id, @Nullable String ifMatch) {
    PublishedFigure figure = editable(scope, id, ifMatch);
    PublishedFigureView before = view(scope, figure);
    figures.delete(figure);
    figures.flush();
    record(scope, "PUBLISHED_FIGURE_REMOVED", before, before, null);
  }

  private PublishedFigure editable(OrgScope scope, UUID id, @Nullable String ifMatch) {
    PublishedFigure figure = figures.byId(scope, id).orElseThrow(ProblemException::notFound);
    requireRight(scope);
    EntityTags.require(ifMatch, figure.version());
    return figure;
  }

  private PublishedFigureView keep(
      OrgScope scope,
      PublishedFigure figure,
      PublishedFigureDraft draft,
      @Nullable PublishedFigureView before) {
    AreaRef area = check(scope, draft);
    Optional<PublishedFigure> same = figures.same(scope, draft);
    if (same.isPresent() && !same.get().id().equals(figure.id())) {
      throw ProblemException.conflict(
          "published-figure.twice", draft.indicator(), draft.area(), draft.period().code());
    }
    figure.write(draft, area);
    figures.persistAndFlush(figure);
    PublishedFigureView after =
        figure.view((area == null ? AreaMap.COUNTRY : area).ref(), allowed(scope));
    record(
        scope,
        before == null ? "PUBLISHED_FIGURE_ADDED" : "PUBLISHED_FIGURE_EDITED",
        after,
        before,
        after);
    return after;
  }

  /** The area that is meant; null for the whole country. */
  private @Nullable AreaRef check(OrgScope scope, PublishedFigureDraft draft) {
    Faults faults = new Faults();
    if (indicators.byCode(scope, draft.indicator()).isEmpty()) {
      faults.add("/indicator", "indicator.unknown", draft.indicator(), draft.indicator());
    }
    AreaRef area = null;
    if (!COUNTRY.equals(draft.area())) {
      LocalDate end = draft.period().end();
      area = areas.byCode(draft.area(), end).orElse(null);
      if (area == null) {
        faults.add("/area", "area.unknown", draft.area(), draft.area(), end);
      }
    }
    LocalDate today = clock.today();
    if (draft.period().start().isAfter(today)) {
      faults.add("/period", "published-figure.to-come", draft.period().code());
    }
    LocalDate on = draft.publishedOn();
    if (on != null && (on.isAfter(today) || on.isBefore(draft.period().start()))) {
      faults.add("/publishedOn", "published-figure.day", on);
    }
    faults.throwIfAny();
    return area;
  }

  private void record(
      OrgScope scope,
      String action,
      PublishedFigureView what,
      @Nullable PublishedFigureView before,
      @Nullable PublishedFigureView after) {
    String name = what.indicator() + "/" + what.area().code() + "/" + what.period().code();
    audit.record(scope, action, "published-figure", name, null, before, after, null);
  }

  private PublishedFigureView view(OrgScope scope, PublishedFigure figure) {
    return views(scope, List.of(figure)).getFirst();
  }

  private List<PublishedFigureView> views(OrgScope scope, List<PublishedFigure> all) {
    Map<UUID, AreaRef> places =
        areas.byIds(
            all.stream()
                .map(PublishedFigure::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return all.stream()
        .map(
            one -> one.view(places.getOrDefault(place(one), AreaMap.COUNTRY).ref(), allowed(scope)))
        .toList();
  }

  private static boolean mayEdit(OrgScope scope) {
    return scope.holds(Role.ADMIN, null);
  }

  private static List<CatalogueAction> allowed(OrgScope scope) {
    return mayEdit(scope) ? List.of(CatalogueAction.EDIT) : List.of();
  }

  private static void requireRight(OrgScope scope) {
    if (!mayEdit(scope)) {
      throw ProblemException.forbidden();
    }
  }
}
