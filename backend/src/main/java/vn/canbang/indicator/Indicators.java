package vn.canbang.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue for other rooms. Every caller reads all of it. */
public interface Indicators {

  Optional<IndicatorView> byCode(OrgScope scope, String code);

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, IndicatorView> byCodes(OrgScope scope, Collection<String> codes);

  /** All data elements in order, with their breakdowns. */
  List<DataElementView> dataElements(OrgScope scope);
}
