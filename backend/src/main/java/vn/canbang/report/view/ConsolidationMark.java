package vn.canbang.report.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a consolidated report stands to the units below.
 *
 * @param sources reports added up
 * @param expected reports owed by the units below
 * @param stale whether a report below was accepted or amended since
 */
@Schema(description = "How a consolidated report stands to the units below.")
public record ConsolidationMark(int sources, int expected, boolean stale) {}
