package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what {@link AreaIndex} keeps in memory. */
@ApplicationScoped
class AreaIndexQueries {

  private final Session session;

  AreaIndexQueries(Session session) {
    this.session = session;
  }

  /** All that were ever known, in the order of their names. */
  List<AreaIndex.Entry> entries() {
    return session
        .createNativeQuery(
            "select a.id, a.level, a.search_key, a.valid_from, a.valid_to from area a"
                + " order by a.sort_key, a.code",
            Object[].class)
        .addScalar("id", UUID.class)
        .addScalar("level", Integer.class)
        .addScalar("search_key", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultStream()
        .map(
            c ->
                new AreaIndex.Entry(
                    (UUID) c[0], (Integer) c[1], (String) c[2], (LocalDate) c[3], (LocalDate) c[4]))
        .toList();
  }
}
