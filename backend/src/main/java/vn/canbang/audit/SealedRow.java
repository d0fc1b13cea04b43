package vn.canbang.audit;

import org.jspecify.annotations.Nullable;

/**
 * A row of the trail with its seal, as the database has it.
 *
 * @param pending its place among rows not yet sealed; a sealed one has none
 */
record SealedRow(AuditRow row, long number, String hash, String chain, @Nullable Long pending) {}
