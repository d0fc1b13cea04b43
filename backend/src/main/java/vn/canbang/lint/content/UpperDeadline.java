package vn.canbang.lint.content;

import java.time.LocalDate;

/**
 * A report that a plan above asks of this plan's issuer.
 *
 * @param plan number of that plan, or its title
 */
public record UpperDeadline(String plan, LocalDate due) {}
