/**
 * Where plans come from and what follows from them: chains of documents cited, plans above and
 * below, units that owe a plan, and the legal documents that have expired or been replaced. Reads
 * by SQL what the room of plans writes.
 */
@NullMarked
package vn.canbang.plan.lineage;

import org.jspecify.annotations.NullMarked;
