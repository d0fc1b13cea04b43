package vn.canbang.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.canbang.shared.http.Ref;

/** Names the figures that cannot be carried over to a map. */
@ApplicationScoped
class NotComparableQueries {

  private static final String UNITS =
      """
      select n.code as code, n.full_name as full_name, n.known as known, n.later as later,
             min(n.period_start) as first_day, max(n.period_end) as last_day
      from (select a.code, a.full_name, a.sort_key, l.known, l.later, o.period_start, o.period_end
            from %s as w (slot, from_day, to_day, map_on)
            join %s as l on l.map_on = w.map_on and l.whole = 0
            join observation o on o.area_id = l.area_id
             and o.period_end >= l.figure_from and o.period_end < l.figure_to and %s
            join area a on a.id = o.area_id) n
      group by n.code, n.full_name, n.sort_key, n.known, n.later
      order by n.sort_key, n.code, first_day
      """;

  private final Session session;

  NotComparableQueries(Session session) {
    this.session = session;
  }

  List<NotComparable> find(List<Window> windows, Map<String, Object> parameters) {
    NativeQuery<Object[]> query =
        session
            .createNativeQuery(
                UNITS.formatted(
                    RollUpSql.spans(windows),
                    RollUpSql.LEAVES.formatted(RollUpSql.days(windows)),
                    RollUpSql.FIGURES),
                Object[].class)
            .addScalar("code", String.class)
            .addScalar("full_name", String.class)
            .addScalar("known", Integer.class)
            .addScalar("later", Integer.class)
            .addScalar("first_day", LocalDate.class)
            .addScalar("last_day", LocalDate.class);
    Parameters.bind(query, parameters);
    return query
        .getResultStream()
        .map(
            c ->
                new NotComparable(
                    new Ref((String) c[0], (String) c[1]),
                    (LocalDate) c[4],
                    (LocalDate) c[5],
                    reason((Integer) c[2] == 1, (Integer) c[3] == 1)))
        .toList();
  }

  private static NotComparableReason reason(boolean known, boolean later) {
    return !known
        ? NotComparableReason.NO_SUCCESSOR
        : later ? NotComparableReason.MERGED : NotComparableReason.DIVIDED;
  }
}
