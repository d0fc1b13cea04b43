package vn.canbang.observation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the statements of a roll-up share.
 *
 * <p>A figure hangs on the episode of its area that was valid on the figure's last day. On the map
 * of a window's day it counts for every area that holds all units in which it is found there. What
 * lies across an area's border cannot be had on that map.
 */
final class RollUpSql {

  /**
   * Each unit whose figures of some days are found below an area on a map, and whether the area
   * holds all of them. Wants the days as {@link #days}; binds {@code :areas}.
   */
  static final String LEAVES =
      """
      (select d.map_on, c.ancestor_id, m.area_id, m.figure_from, m.figure_to,
              case when count(*) = max(m.parts) then 1 else 0 end as whole,
              min(case when m.known then 1 else 0 end) as known,
              max(case when m.later then 1 else 0 end) as later,
              min(c.depth) as depth
       from %s as d (map_on)
       join area_closure c on c.ancestor_id in (:areas)
        and c.valid_from <= d.map_on and c.valid_to > d.map_on
       join area_lineage m on m.became_id = c.descendant_id
        and m.valid_from <= d.map_on and m.valid_to > d.map_on
       group by d.map_on, c.ancestor_id, m.area_id, m.figure_from, m.figure_to)
      """;

  /** Accepted figures {@code o} of a window {@code w} that the caller sees. */
  static final String FIGURES =
      """
       o.period_start >= w.from_day and o.period_end <= w.to_day
        and o.in_force = true and o.status in ('ACCEPTED', 'AGREED') and o.element in (:elements)
        and not exists (select 1 from observation g where g.area_id = o.area_id
             and g.element = o.element and g.disaggregation = o.disaggregation
             and g.status = 'AGREED' and g.id <> o.id
             and g.period_start <= o.period_start and g.period_end >= o.period_end
             and g.period_start >= w.from_day and g.period_end <= w.to_day)
        and\
      """
          + " "
          + Visibility.SQL;

  private RollUpSql() {}

  /** Days and positions are our own, so they may stand in the text; both engines read them so. */
  static String spans(List<Window> windows) {
    return IntStream.range(0, windows.size())
        .mapToObj(
            i ->
                "(%d, date '%s', date '%s', date '%s')"
                    .formatted(
                        i, windows.get(i).from(), windows.get(i).to(), windows.get(i).mapOn()))
        .collect(Collectors.joining(", ", "(values ", ")"));
  }

  static String days(List<Window> windows) {
    return windows.stream()
        .map(Window::mapOn)
        .distinct()
        .map("(date '%s')"::formatted)
        .collect(Collectors.joining(", ", "(values ", ")"));
  }
}
