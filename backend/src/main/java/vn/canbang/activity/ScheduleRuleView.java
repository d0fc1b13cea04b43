package vn.canbang.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a schedule.
 *
 * @param month 1 to 12
 * @param tentative "dự kiến"
 * @param durationDays number of days, where said
 */
@Schema(name = "ScheduleRule")
public record ScheduleRuleView(
    ScheduleKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Integer month,
    @Nullable ObservanceView observance,
    boolean tentative,
    @Nullable Integer durationDays) {}
