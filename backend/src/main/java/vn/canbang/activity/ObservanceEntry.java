package vn.canbang.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An observance as the catalogue has it: a day of every year.
 *
 * @param validFrom the first day on which it was marked or set up
 * @param validTo the first day on which it is no longer marked
 */
@Schema(name = "ObservanceEntry")
public record ObservanceEntry(
    String code,
    String nameVi,
    String nameEn,
    int day,
    int month,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    Instant changedAt) {}
