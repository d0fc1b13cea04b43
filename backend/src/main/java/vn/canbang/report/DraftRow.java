package vn.canbang.report;

import java.util.UUID;

/**
 * A report that is being written, and what it is called by.
 *
 * @param period code of the period
 */
record DraftRow(
    Report report, String series, String seriesName, UUID organisationId, String period) {}
