package vn.canbang.observation;

/**
 * Figures of a unit taken together, of one cell in one year.
 *
 * @param row of the unit
 * @param own whether they hang on the unit itself; otherwise on communes in it
 * @param bits by month, from 1: whose figures are in it, where the unit's sums tell
 */
record TallySum(TallyRow row, boolean own, long[] bits) {}
