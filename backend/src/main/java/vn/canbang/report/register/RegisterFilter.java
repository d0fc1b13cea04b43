package vn.canbang.report.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for.
 *
 * @param series code; null for all
 * @param organisation the units under it, or that report to it or through it; null for all
 * @param from periods that end on this day or later
 * @param to and on this one or before
 */
record RegisterFilter(
    @Nullable String series, @Nullable UUID organisation, LocalDate from, LocalDate to) {}
