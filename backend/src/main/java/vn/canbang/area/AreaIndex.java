package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.CatalogueCopy;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.text.SearchKey;

/**
 * Finds units by a part of their name. No index of both engines holds parts of words, and reading
 * all names takes a database several times as long as it takes here.
 */
@ApplicationScoped
class AreaIndex {

  private final CatalogueCopy<List<Entry>> entries;

  AreaIndex(Catalogues catalogues, AreaIndexQueries queries) {
    this.entries = new CatalogueCopy<>(Areas.CATALOGUE, catalogues, queries::entries);
  }

  /**
   * A unit while it is valid.
   *
   * @param key its name with its type, folded
   */
  record Entry(UUID id, int level, String key, LocalDate validFrom, LocalDate validTo) {

    private boolean fits(AreaQueries.Filter filter, String text) {
      return (filter.changedSince() != null || validOn(filter.on()))
          && (filter.level() == null || filter.level() == level)
          && key.contains(text);
    }

    /** One that was withdrawn is valid on no day. */
    private boolean validOn(@Nullable LocalDate day) {
      return day == null
          ? validFrom.isBefore(validTo)
          : !validFrom.isAfter(day) && validTo.isAfter(day);
    }
  }

  /**
   * Ids of all that fit the filter's day and level and hold the text, in the order of a list that
   * nothing else narrows.
   */
  List<UUID> find(AreaQueries.Filter filter, String text) {
    String key = SearchKey.of(text);
    Stream<Entry> fitting = entries.get().stream().filter(entry -> entry.fits(filter, key));
    if (filter.on() == null) {
      // The newest first; those of one day stay in the order of their names.
      fitting = fitting.sorted(Comparator.comparing(Entry::validFrom).reversed());
    }
    return fitting.map(Entry::id).toList();
  }
}
