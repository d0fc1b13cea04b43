/**
 * Who owes what report by when: series with their chains, deadlines, and the obligations that
 * follow from them. May call areas, organisations, plans, activities, observations (whose lines it
 * keeps) and templates; of the reports room it reads how far each report has come, by query only.
 */
@NullMarked
package vn.canbang.report.obligation;

import org.jspecify.annotations.NullMarked;
