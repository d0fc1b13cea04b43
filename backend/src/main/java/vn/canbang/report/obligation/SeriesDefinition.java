package vn.canbang.report.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * A series to be set up.
 *
 * @param lastPeriod null when it goes on
 * @param opensOn no report before this day; or
 * @param opensAfterDays so many days after the period's last day (1: the day after)
 * @param dataCutOffOn up to which day figures are filled in; null for the period's end
 * @param fillsFrom code of the finer series whose accepted reports fill the cells
 * @param feedsObservations whether its cells become observations: only the finest series does
 */
public record SeriesDefinition(
    String code,
    String nameVi,
    String nameEn,
    String template,
    PeriodType periodType,
    ReportingPeriod firstPeriod,
    @Nullable ReportingPeriod lastPeriod,
    @Nullable UUID planId,
    UUID owner,
    @Nullable LocalDate opensOn,
    @Nullable Integer opensAfterDays,
    @Nullable LocalDate dataCutOffOn,
    @Nullable String fillsFrom,
    boolean feedsObservations,
    List<TierDefinition> tiers) {}
