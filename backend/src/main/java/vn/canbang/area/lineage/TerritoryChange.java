package vn.canbang.area.lineage;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.shared.http.Ref;

/**
 * A day on which an area's figures began to come from other units.
 *
 * @param on first day of the new units
 * @param before the units until the day before, in order of code
 * @param after the units from then on
 * @param withOthers whether the new units also hold land from outside the area, or the old ones
 *     also held some
 */
public record TerritoryChange(
    LocalDate on, MapBreakKind kind, List<Ref> before, List<Ref> after, boolean withOthers) {}
