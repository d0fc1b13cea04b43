package vn.canbang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.http.CatalogueCopy;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.text.SearchKey;

/**
 * Finds organisations by what would take a database to look at all of them: a part of a name, which
 * no index of both engines holds, and that there is no line of reporting.
 */
@ApplicationScoped
class OrganisationIndex {

  private final CatalogueCopy<List<Entry>> entries;

  OrganisationIndex(Catalogues catalogues, OrganisationIndexQueries queries) {
    this.entries = new CatalogueCopy<>(Organisations.CATALOGUE, catalogues, queries::entries);
  }

  /** From the first day to the one before the last. */
  record Stretch(LocalDate from, LocalDate to) {

    private boolean holdsOn(LocalDate day) {
      return !from.isAfter(day) && to.isAfter(day);
    }
  }

  /**
   * An organisation while it is called so.
   *
   * @param key its names and its code, folded
   * @param called while it has these names
   * @param there while it exists
   * @param lines while it reports to somebody
   */
  record Entry(
      UUID id,
      OrganisationKind kind,
      OrganisationLevel level,
      boolean group,
      String key,
      Stretch called,
      Stretch there,
      List<Stretch> lines) {

    private boolean fits(CatalogueQueries.Filter filter, String text) {
      LocalDate on = filter.on();
      return called.holdsOn(on)
          && (filter.changedSince() != null || there.holdsOn(on))
          && (filter.kind() == null || filter.kind() == kind)
          && (filter.level() == null || filter.level() == level)
          && (filter.group() == null || filter.group() == group)
          && key.contains(text)
          && !(filter.top() && lines.stream().anyMatch(line -> line.holdsOn(on)));
    }
  }

  /** Ids of all that fit what an entry tells, in the order of their names on the day. */
  List<UUID> find(CatalogueQueries.Filter filter) {
    String key = filter.text() == null ? "" : SearchKey.of(filter.text());
    return entries.get().stream().filter(entry -> entry.fits(filter, key)).map(Entry::id).toList();
  }
}
