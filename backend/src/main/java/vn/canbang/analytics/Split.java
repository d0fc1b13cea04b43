package vn.canbang.analytics;

import java.util.List;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.shared.http.NamedRef;

/**
 * An indicator taken apart by a dimension.
 *
 * @param parts in the order of the catalogue; categories that nothing counts are left out
 */
record Split(NamedRef dimension, List<Part> parts) {

  /**
   * @param indicator computed from the cells of the category only
   */
  record Part(NamedRef category, IndicatorView indicator) {}
}
