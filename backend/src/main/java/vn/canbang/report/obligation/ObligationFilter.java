package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which obligations are asked for; null or empty means any. */
record ObligationFilter(
    @Nullable UUID organisation,
    @Nullable String series,
    @Nullable String period,
    Set<Timeliness> timeliness,
    @Nullable LocalDate dueBefore,
    @Nullable Side side,
    ObligationSort sort) {}
