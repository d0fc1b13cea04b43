/**
 * Figures of a report on a sheet: one to fill in, and what a filled one, also of another program,
 * would put into the report's cells. Changes nothing. Stands on the doors of reports, obligations,
 * templates and indicators.
 */
@NullMarked
package vn.canbang.report.sheet;

import org.jspecify.annotations.NullMarked;
