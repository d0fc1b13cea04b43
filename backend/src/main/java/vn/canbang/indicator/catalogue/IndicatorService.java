package vn.canbang.indicator.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.indicator.CatalogueAction;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DimensionView;
import vn.canbang.indicator.IndicatorCandidate;
import vn.canbang.indicator.IndicatorDraft;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Reads the catalogue. */
@ApplicationScoped
class IndicatorService implements Indicators {

  private final IndicatorRepository indicators;
  private final DataElementRepository elements;
  private final DimensionRepository dimensions;

  IndicatorService(
      IndicatorRepository indicators,
      DataElementRepository elements,
      DimensionRepository dimensions) {
    this.indicators = indicators;
    this.elements = elements;
    this.dimensions = dimensions;
  }

  /** The catalogue is edited by whoever administers everything. */
  static boolean mayEdit(OrgScope scope) {
    return scope.holds(Role.ADMIN, null);
  }

  static List<CatalogueAction> allowed(OrgScope scope) {
    return mayEdit(scope) ? List.of(CatalogueAction.EDIT) : List.of();
  }

  @Override
  public List<IndicatorView> all(OrgScope scope) {
    return indicators.all(scope).stream().map(one -> one.view(allowed(scope))).toList();
  }

  @Override
  public Optional<IndicatorView> byCode(OrgScope scope, String code) {
    return indicators.byCode(scope, code).map(one -> one.view(allowed(scope)));
  }

  @Override
  public Map<String, IndicatorView> byCodes(OrgScope scope, Collection<String> codes) {
    return indicators.byCodes(scope, codes).stream()
        .map(one -> one.view(allowed(scope)))
        .collect(Collectors.toUnmodifiableMap(IndicatorView::code, Function.identity()));
  }

  @Override
  public List<DataElementView> dataElements(OrgScope scope) {
    return elements.all(scope).stream().map(one -> one.view(allowed(scope))).toList();
  }

  /** As {@link #dataElements}, by code. */
  Map<String, DataElementView> elementsByCode(OrgScope scope) {
    return dataElements(scope).stream()
        .collect(Collectors.toMap(DataElementView::code, Function.identity()));
  }

  Optional<DataElementView> element(OrgScope scope, String code) {
    return elements.byCode(scope, code).map(one -> one.view(allowed(scope)));
  }

  @Override
  public List<DimensionView> dimensions(OrgScope scope) {
    return dimensions.all(scope).stream().map(Dimension::view).toList();
  }

  @Override
  public IndicatorCandidate candidate(OrgScope scope, String code, IndicatorDraft draft) {
    if (!mayEdit(scope)) {
      throw ProblemException.forbidden();
    }
    long version = indicators.byCode(scope, code).map(Indicator::version).orElse(0L);
    return IndicatorRules.candidate(code, version, draft, elementsByCode(scope), allowed(scope));
  }
}
