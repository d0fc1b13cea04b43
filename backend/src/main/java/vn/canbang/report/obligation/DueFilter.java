package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reports owed a calendar asks for; null means any.
 *
 * @param from the first of the last days in time, included
 * @param to the last of them, included
 * @param organisation who owes or receives them
 * @param below whether those whom the organisation stands above owe them as well
 * @param limit how many at most
 */
public record DueFilter(
    LocalDate from,
    LocalDate to,
    @Nullable UUID organisation,
    boolean below,
    @Nullable UUID plan,
    int limit) {}
