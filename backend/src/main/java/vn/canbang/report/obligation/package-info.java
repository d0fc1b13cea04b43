/**
 * Who owes what report by when: what follows from {@code report.series} for each unit and period,
 * kept up as days pass, with what its receiver granted. May call series, organisations, plans,
 * activities, observations (whose lines it keeps) and templates; of the reports room it reads how
 * far each report has come, by query only.
 */
@NullMarked
package vn.canbang.report.obligation;

import org.jspecify.annotations.NullMarked;
