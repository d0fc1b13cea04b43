package vn.canbang.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.canbang.shared.security.OrgScope;

/** The catalogue for other rooms. Every caller reads all of it. */
public interface Indicators {

  /** Under this name the state of the catalogue is kept: indicators, data elements, dimensions. */
  String CATALOGUE = "indicators";

  Optional<IndicatorView> byCode(OrgScope scope, String code);

  /** All of them, in order. One statement. */
  List<IndicatorView> all(OrgScope scope);

  /** Those with these codes, by code; unknown codes are left out. One statement. */
  Map<String, IndicatorView> byCodes(OrgScope scope, Collection<String> codes);

  /** All data elements in order, with their breakdowns. One statement. */
  List<DataElementView> dataElements(OrgScope scope);

  /** What counts are broken down by, in order, with the categories. One statement. */
  List<DimensionView> dimensions(OrgScope scope);

  /**
   * What an indicator would be by a draft; nothing is kept. For whoever may edit the catalogue, 403
   * for others.
   *
   * @param code of the entry to be changed, or of one that is not there yet
   */
  IndicatorCandidate candidate(OrgScope scope, String code, IndicatorDraft draft);
}
