/**
 * Reports: written, sent, returned, accepted, amended; revisions, receipts, the queue of those who
 * review. May call areas, organisations, plans, activities, observations, and its own parts
 * (templates, obligations, content); consolidation stands on its door {@link
 * vn.canbang.report.Reports}.
 */
@NullMarked
package vn.canbang.report;

import org.jspecify.annotations.NullMarked;
