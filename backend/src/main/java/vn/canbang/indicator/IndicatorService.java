package vn.canbang.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.shared.security.OrgScope;

@ApplicationScoped
class IndicatorService implements Indicators {

  private final IndicatorRepository indicators;
  private final DataElementRepository elements;

  IndicatorService(IndicatorRepository indicators, DataElementRepository elements) {
    this.indicators = indicators;
    this.elements = elements;
  }

  List<IndicatorView> all(OrgScope scope) {
    return indicators.all(scope).stream().map(Indicator::view).toList();
  }

  @Override
  public Optional<IndicatorView> byCode(OrgScope scope, String code) {
    return indicators.byCode(scope, code).map(Indicator::view);
  }

  @Override
  public Map<String, IndicatorView> byCodes(OrgScope scope, Collection<String> codes) {
    return indicators.byCodes(scope, codes).stream()
        .map(Indicator::view)
        .collect(Collectors.toUnmodifiableMap(IndicatorView::code, Function.identity()));
  }

  @Override
  public List<DataElementView> dataElements(OrgScope scope) {
    return elements.all(scope).stream().map(DataElement::view).toList();
  }
}
