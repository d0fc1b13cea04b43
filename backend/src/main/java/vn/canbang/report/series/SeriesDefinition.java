package vn.canbang.report.series;

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
 * @param dataCutOffAfterDays the same as so many days after each period's last day
 * @param fillsFrom code of the finer series whose accepted reports fill the cells
 * @param feedsObservations whether its cells become observations: only the finest series does, and
 *     only by calendar months
 * @param periodStartDay on which day of the month its periods begin: 15 for a month from the 15th
 *     of the month before to the 14th; the code names the month of the end
 * @param leaderApproval whether a leader has to agree before a report is sent
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
    @Nullable Integer dataCutOffAfterDays,
    @Nullable String fillsFrom,
    boolean feedsObservations,
    int periodStartDay,
    boolean leaderApproval,
    List<TierDefinition> tiers) {

  private static final int LATEST_START = 28;

  public SeriesDefinition {
    if (periodStartDay < 1 || periodStartDay > LATEST_START) {
      throw new IllegalArgumentException("a period cannot begin on day " + periodStartDay);
    }
    if (feedsObservations && periodStartDay != 1) {
      throw new IllegalArgumentException("figures of other than calendar months are not counted");
    }
  }

  /** By the calendar, sent without a leader's word. */
  public SeriesDefinition(
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
      List<TierDefinition> tiers) {
    this(
        code,
        nameVi,
        nameEn,
        template,
        periodType,
        firstPeriod,
        lastPeriod,
        planId,
        owner,
        opensOn,
        opensAfterDays,
        dataCutOffOn,
        null,
        fillsFrom,
        feedsObservations,
        1,
        false,
        tiers);
  }
}
