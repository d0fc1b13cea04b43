package vn.canbang.indicator.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.canbang.indicator.CellCategory;
import vn.canbang.indicator.DataElementDraft;
import vn.canbang.indicator.DimensionView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.Faults;

/** What the parts of a data element have to be, so that added up they are the whole. Pure. */
final class DataElementRules {

  private DataElementRules() {}

  static void check(DataElementDraft draft, List<DimensionView> dimensions, Faults faults) {
    Map<String, Set<String>> known =
        dimensions.stream()
            .collect(
                Collectors.toMap(
                    DimensionView::code,
                    one ->
                        one.categories().stream().map(NamedRef::code).collect(Collectors.toSet())));
    List<DisaggregationView> parts = draft.disaggregations();
    Set<String> codes = new HashSet<>();
    Set<Set<CellCategory>> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      DisaggregationView part = parts.get(i);
      String pointer = "/disaggregations/" + i;
      if (!codes.add(part.code())) {
        faults.add(pointer + "/code", "data-element.part-twice", part.code(), part.code());
      }
      for (int j = 0; j < part.categories().size(); j++) {
        CellCategory one = part.categories().get(j);
        Set<String> categories = known.get(one.dimension());
        if (categories == null || !categories.contains(one.category())) {
          faults.add(
              pointer + "/categories/" + j,
              "data-element.category-unknown",
              one.category(),
              one.dimension(),
              one.category());
        }
      }
      if (!dimensions(part).equals(dimensions(parts.getFirst()))
          || dimensions(part).size() < part.categories().size()) {
        faults.add(pointer + "/categories", "data-element.dimensions-differ", null);
      } else if (!seen.add(Set.copyOf(part.categories()))) {
        faults.add(pointer + "/categories", "data-element.parts-overlap", null);
      }
    }
    if (draft.validFrom() != null
        && draft.validTo() != null
        && !draft.validFrom().isBefore(draft.validTo())) {
      faults.add("/validTo", "catalogue.validity", draft.validTo());
    }
  }

  private static Set<String> dimensions(DisaggregationView part) {
    return part.categories().stream().map(CellCategory::dimension).collect(Collectors.toSet());
  }
}
