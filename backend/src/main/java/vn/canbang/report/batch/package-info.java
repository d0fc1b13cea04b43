/**
 * Thousands of reports in one call: each is judged and written by the code that writes one, many of
 * them in a transaction; what became of each is kept for thirty days. Stands on the door of
 * reports.
 */
@NullMarked
package vn.canbang.report.batch;

import org.jspecify.annotations.NullMarked;
