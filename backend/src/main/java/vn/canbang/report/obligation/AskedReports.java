package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reports owed are meant.
 *
 * @param series codes of series
 * @param templates ids of versions of forms, for all series that ask them
 * @param period code of the one period that is meant; null for all
 * @param from keeps what speaks of days from this one on
 * @param to keeps what speaks of days up to this one
 */
public record AskedReports(
    Set<String> series,
    Set<UUID> templates,
    @Nullable String period,
    LocalDate from,
    LocalDate to) {}
