package vn.canbang.report.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.canbang.shared.security.OrgScope;

/** Opens series to what follows from them. */
@ApplicationScoped
class SeriesDoor implements SeriesChains {

  private final SeriesRepository repository;
  private final Routes routes;

  SeriesDoor(SeriesRepository repository, Routes routes) {
    this.repository = repository;
    this.routes = routes;
  }

  @Override
  public Optional<SeriesRef> byCode(OrgScope scope, String code) {
    return repository.byCode(scope, code).map(SeriesRef.class::cast);
  }

  @Override
  public Optional<SeriesRef> visible(OrgScope scope, String code) {
    return repository.visible(scope, code).stream().findFirst().map(SeriesRef.class::cast);
  }

  @Override
  public Map<UUID, SeriesRef> byIds(OrgScope scope, Collection<UUID> ids) {
    return repository.withTiers(scope, ids).stream().collect(Collectors.toMap(Series::id, s -> s));
  }

  @Override
  public List<UUID> ids(OrgScope scope) {
    return repository.ids(scope);
  }

  @Override
  public SeriesRef lock(OrgScope scope, UUID id) {
    return repository.lock(scope, id);
  }

  @Override
  public Map<UUID, Route> routes(OrgScope scope, UUID series, LocalDate on) {
    return routes.of(repository.one(scope, series), on);
  }
}
