/**
 * What is reported, by whom, through whom, to whom, how often and by when: series with their chains
 * and deadlines, set up by people or drawn from plans. Knows organisations, plans and templates;
 * what is owed by a series is kept by {@code report.obligation}, which it calls by {@link
 * SeriesFollowers} only.
 */
@NullMarked
package vn.canbang.report.series;

import org.jspecify.annotations.NullMarked;
