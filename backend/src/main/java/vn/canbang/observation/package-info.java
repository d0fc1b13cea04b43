/**
 * Whole counts by cell, area and period, who may see them, and their roll-up on a map of any day.
 * Calls areas, organisations and the catalogue; others ask through {@link
 * vn.canbang.observation.Observations} and {@link vn.canbang.observation.ReportingLines}.
 */
@NullMarked
package vn.canbang.observation;

import org.jspecify.annotations.NullMarked;
