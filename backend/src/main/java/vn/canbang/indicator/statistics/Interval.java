package vn.canbang.indicator.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A confidence interval on the scale of the ratio (boys per 100 girls).
 *
 * @param lower null where it has no lower end
 * @param upper null where it has no upper end (no girl was born)
 */
public record Interval(@Nullable Double lower, @Nullable Double upper) {}
