package vn.canbang.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellCategory;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DimensionView;
import vn.canbang.indicator.IndicatorTerm;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Takes indicators apart by the categories that their cells are of. */
@ApplicationScoped
class IndicatorSplits {

  private final Indicators indicators;

  IndicatorSplits(Indicators indicators) {
    this.indicators = indicators;
  }

  Split find(OrgScope scope, IndicatorView indicator, String code) {
    DimensionView dimension =
        indicators.dimensions(scope).stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> refused("analytics.dimension-unknown", code));
    return split(indicator, dimension, categories(scope, code));
  }

  private Map<CellKey, String> categories(OrgScope scope, String dimension) {
    Map<CellKey, String> found = new HashMap<>();
    indicators
        .dataElements(scope)
        .forEach(
            element ->
                element
                    .disaggregations()
                    .forEach(
                        part ->
                            part.categories().stream()
                                .filter(category -> category.dimension().equals(dimension))
                                .map(CellCategory::category)
                                .forEach(
                                    category ->
                                        found.put(
                                            new CellKey(element.code(), part.code()), category))));
    return found;
  }

  /**
   * Every cell above the line is of a category. Those below are as well, or none is: then each
   * category is seen against the whole.
   *
   * @param categories of the cells that have one
   */
  static Split split(
      IndicatorView indicator, DimensionView dimension, Map<CellKey, String> categories) {
    String name = indicator.code();
    List<CellKey> above = indicator.numerator().cells();
    IndicatorTerm denominator = indicator.denominator();
    List<CellKey> below = denominator == null ? List.of() : denominator.cells();
    boolean whole = below.stream().noneMatch(categories::containsKey);
    if (above.isEmpty()
        || !categories.keySet().containsAll(above)
        || (!whole && !categories.keySet().containsAll(below))) {
      throw refused("analytics.not-broken-down", dimension.code(), dimension.code(), name);
    }
    List<Split.Part> parts =
        dimension.categories().stream()
            .filter(one -> above.stream().anyMatch(cell -> of(cell, one.code(), categories)))
            .map(
                one ->
                    new Split.Part(
                        one,
                        indicator.only(
                            cell ->
                                of(cell, one.code(), categories)
                                    || (whole && below.contains(cell)))))
            .toList();
    if (denominator != null
        && parts.stream().allMatch(part -> empty(part.indicator().denominator()))) {
      throw refused("analytics.compares-categories", dimension.code(), dimension.code(), name);
    }
    return new Split(new NamedRef(dimension.code(), dimension.nameVi(), dimension.nameEn()), parts);
  }

  private static boolean of(CellKey cell, String category, Map<CellKey, String> categories) {
    return category.equals(categories.get(cell));
  }

  private static boolean empty(@Nullable IndicatorTerm term) {
    return term == null || term.parts().isEmpty();
  }

  private static ProblemException refused(String code, String value, Object... args) {
    return ProblemException.malformed(List.of(Fault.of("?disaggregation", code, value, args)));
  }
}
