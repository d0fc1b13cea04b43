package vn.canbang.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.series.SeriesChains;
import vn.canbang.report.series.SeriesRef;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.ReportingPeriod;

/** Reports owed: set up as time passes, listed for both sides. */
@ApplicationScoped
class ObligationService implements Obligations {

  /** More open work than this is no list to work through. */
  private static final int WORK_LIMIT = 200;

  private static final int USUAL_PERIODS = 12;

  /** More columns than ten years of months cannot be read. */
  private static final int MAX_PERIODS = 120;

  private final ObligationRepository repository;
  private final ObligationViews views;
  private final ObligationKeeper keeper;
  private final SeriesChains series;
  private final Organisations organisations;
  private final BusinessClock clock;

  ObligationService(
      ObligationRepository repository,
      ObligationViews views,
      ObligationKeeper keeper,
      SeriesChains series,
      Organisations organisations,
      BusinessClock clock) {
    this.repository = repository;
    this.views = views;
    this.keeper = keeper;
    this.series = series;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional
  Page<ObligationView> list(OrgScope scope, ObligationFilter filter, PageRequest page) {
    Page<ObligationRow> rows =
        page.page(repository.page(scope, filter, page), () -> repository.count(scope, filter));
    return new Page<>(views.of(scope, rows.items()), rows.next(), rows.total());
  }

  @Override
  @Transactional
  public List<DueReport> due(OrgScope scope, DueFilter filter) {
    return views.due(repository.due(scope, filter));
  }

  @Override
  @Transactional
  public List<ObligationView> toSend(OrgScope scope) {
    return views.of(scope, repository.work(scope, WORK_LIMIT));
  }

  @Override
  @Transactional
  public List<ObligationView> sent(OrgScope scope, int limit) {
    return views.of(scope, repository.sent(scope, limit));
  }

  @Override
  @Transactional
  public Optional<OwedReport> find(
      OrgScope scope, String seriesCode, String organisation, ReportingPeriod period) {
    return organisations
        .byCode(organisation)
        .flatMap(o -> repository.find(scope, seriesCode, o.id(), period.code()))
        .map(owed -> views.owed(List.of(owed)).getFirst());
  }

  @Override
  @Transactional
  public List<OwedReport> find(OrgScope scope, Collection<OwedAddress> addresses) {
    Map<String, OrganisationRef> named =
        organisations.byCodes(
            addresses.stream().map(OwedAddress::organisation).collect(Collectors.toSet()));
    Map<ObligationRepository.OfPeriod, Set<UUID>> asked = new LinkedHashMap<>();
    for (OwedAddress address : addresses) {
      OrganisationRef unit = named.get(address.organisation());
      if (unit != null) {
        asked
            .computeIfAbsent(
                new ObligationRepository.OfPeriod(address.series(), address.period().code()),
                of -> new HashSet<>())
            .add(unit.id());
      }
    }
    return asked.isEmpty() ? List.of() : views.owed(repository.find(scope, asked));
  }

  @Override
  @Transactional
  public List<OwedReport> byIds(OrgScope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : views.owed(repository.byIds(scope, ids));
  }

  @Override
  @Transactional
  public List<OwedReport> below(
      OrgScope scope, String seriesCode, UUID organisation, ReportingPeriod period) {
    UUID seriesId = series.byCode(scope, seriesCode).map(SeriesRef::id).orElse(null);
    if (seriesId == null) {
      return List.of();
    }
    List<Owed> all = repository.below(scope, seriesId, organisation, period.code());
    int highest = all.stream().mapToInt(o -> o.tier().position()).max().orElse(0);
    return views.owed(all.stream().filter(o -> o.tier().position() == highest).toList()).stream()
        .sorted(Comparator.comparing(o -> o.organisation().code()))
        .toList();
  }

  @Override
  @Transactional
  public List<OwedReport> asked(OrgScope scope, AskedReports wanted) {
    return views.owed(repository.asked(scope, wanted)).stream()
        .sorted(
            Comparator.comparing(OwedReport::periodStart)
                .thenComparing(owed -> owed.organisation().code()))
        .toList();
  }

  @Override
  @Transactional
  public List<OwedReport> ofSeries(OrgScope system, String code) {
    return views.owed(repository.ofSeries(system, code));
  }

  @Override
  @Transactional
  public Optional<Matrix> matrix(
      OrgScope scope,
      String code,
      @Nullable ReportingPeriod from,
      @Nullable ReportingPeriod to,
      @Nullable UUID organisation) {
    return series
        .visible(scope, code)
        .map(
            asked -> {
              List<ReportingPeriod> periods = periods(asked, from, to);
              return new Matrix(
                  asked.ref(),
                  periods,
                  periods.isEmpty()
                      ? List.of()
                      : repository.matrix(
                          scope,
                          asked.id(),
                          asked.start(periods.getFirst()),
                          asked.end(periods.getLast()),
                          organisation));
            });
  }

  private List<ReportingPeriod> periods(
      SeriesRef asked, @Nullable ReportingPeriod from, @Nullable ReportingPeriod to) {
    List<ReportingPeriod> chosen =
        asked.periodsUntil(clock.today()).stream()
            .filter(p -> from == null || !p.start().isBefore(from.start()))
            .filter(p -> to == null || !p.end().isAfter(to.end()))
            .toList();
    if (from == null && chosen.size() > USUAL_PERIODS) {
      return chosen.subList(chosen.size() - USUAL_PERIODS, chosen.size());
    }
    if (chosen.size() > MAX_PERIODS) {
      throw ProblemException.malformed(
          List.of(Fault.of("?from", "report.too-many-periods", null, MAX_PERIODS)));
    }
    return chosen;
  }

  @Override
  @Transactional
  public void materialise(OrgScope scope) {
    keeper.materialise(scope);
  }

  @Override
  @Transactional
  public OwedReport follow(OrgScope scope, OwedReport owed) {
    return views.owed(List.of(keeper.follow(scope, owed))).getFirst();
  }
}
