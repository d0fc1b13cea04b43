/**
 * What is written in a report: counts, results of activities, answers; its rules, its canonical
 * form and how it is stored. Calls templates only.
 */
@NullMarked
package vn.canbang.report.content;

import org.jspecify.annotations.NullMarked;
