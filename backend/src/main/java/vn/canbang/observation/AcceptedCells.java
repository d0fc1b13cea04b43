package vn.canbang.observation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;

/**
 * Sums of accepted figures of an area over a period.
 *
 * @param values a cell without any figure is left out
 * @param until last day that any of the figures covers; null without figures
 */
public record AcceptedCells(
    Map<CellKey, Long> values, @Nullable LocalDate until, boolean illustrative) {}
