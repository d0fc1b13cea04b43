package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.area.AreaRef;

/** What stood where an area lies, through time. */
public interface Territories {

  /**
   * Days after {@code after} until {@code until} on which the figures of an area, as it lies on the
   * map of a day, began to come from other units. Renamings are left out. Two statements.
   */
  List<TerritoryChange> changes(AreaRef area, LocalDate mapOn, LocalDate after, LocalDate until);
}
