package vn.canbang.report.batch;

import org.jspecify.annotations.Nullable;
import vn.canbang.report.IntakeOutcome;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.report.view.Receipt;
import vn.canbang.shared.problem.ProblemException;

/**
 * What became of one report, before it is put into words.
 *
 * @param row of the table that it stood in, from 1; null where the batch was no table
 * @param address null where the item could not be read
 */
record BatchJudged(
    int position,
    @Nullable Integer row,
    @Nullable OwedAddress address,
    IntakeOutcome outcome,
    @Nullable Receipt receipt,
    @Nullable ProblemException refusal) {}
