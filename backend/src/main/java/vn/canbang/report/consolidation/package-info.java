/**
 * Adding up the reports of the units below: what was received of what is owed, sums that pin their
 * sources, where a figure comes from, what changed since. Stands on the doors of reports,
 * obligations, areas, organisations, activities and the statistics of indicators.
 */
@NullMarked
package vn.canbang.report.consolidation;

import org.jspecify.annotations.NullMarked;
