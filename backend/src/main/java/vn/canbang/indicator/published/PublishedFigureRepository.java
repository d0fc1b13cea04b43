package vn.canbang.indicator.published;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** What is published belongs to nobody: a scope proves the caller, it does not narrow. */
@ApplicationScoped
class PublishedFigureRepository implements PanacheRepositoryBase<PublishedFigure, UUID> {

  /** What a list is narrowed to; null for no matter which. */
  record Filter(@Nullable String indicator, @Nullable String area, @Nullable String period) {}

  Optional<PublishedFigure> byId(OrgScope scope, UUID id) {
    return findByIdOptional(id);
  }

  /** A page and one more, by indicator, the latest period first. */
  List<PublishedFigure> page(OrgScope scope, Filter filter, PageRequest page) {
    Map<String, Object> wanted = wanted(filter);
    PanacheQuery<PublishedFigure> all =
        find(
            narrowed(wanted)
                + " order by indicatorCode, period desc, areaCode, basis, publishedOn desc, id",
            wanted);
    return all.range(page.offset(), page.offset() + page.fetchSize() - 1).list();
  }

  long total(OrgScope scope, Filter filter) {
    Map<String, Object> wanted = wanted(filter);
    return count(narrowed(wanted), wanted);
  }

  List<PublishedFigure> of(
      OrgScope scope, Collection<String> indicators, Collection<String> periods) {
    return list("indicatorCode in ?1 and period in ?2", indicators, periods);
  }

  /** The same figure of the same source, whatever its value. */
  Optional<PublishedFigure> same(OrgScope scope, PublishedFigureDraft draft) {
    return find(
            "indicatorCode = ?1 and areaCode = ?2 and period = ?3 and basis = ?4 and document = ?5",
            draft.indicator(),
            draft.area(),
            draft.period().code(),
            draft.basis(),
            draft.document().strip())
        .firstResultOptional();
  }

  private static Map<String, Object> wanted(Filter filter) {
    Map<String, Object> wanted = new TreeMap<>();
    put(wanted, "areaCode", filter.area());
    put(wanted, "indicatorCode", filter.indicator());
    put(wanted, "period", filter.period());
    return wanted;
  }

  private static void put(Map<String, Object> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.put(field, value);
    }
  }

  private static String narrowed(Map<String, Object> wanted) {
    return wanted.isEmpty()
        ? "1 = 1"
        : wanted.keySet().stream()
            .map(field -> field + " = :" + field)
            .collect(Collectors.joining(" and "));
  }
}
