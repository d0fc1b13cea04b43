package vn.canbang.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.schedule.Precision;
import vn.canbang.plan.document.PlanRef;
import vn.canbang.shared.http.Ref;

/**
 * An entry of the calendar.
 *
 * @param id of the occurrence or the report owed; null of observances and holidays
 * @param from the first day; of a deadline the last one in time
 * @param to the last day, included
 * @param titleEn where the catalogue has it in English as well
 * @param detail what the document says of the deadline, why it was moved, or what a holiday rests
 *     on
 * @param plan if the caller sees it
 * @param organisation who leads the activity, or owes the report
 */
@Schema(name = "CalendarEntry")
public record CalendarEntry(
    CalendarKind kind,
    @Nullable UUID id,
    LocalDate from,
    LocalDate to,
    Precision precision,
    boolean tentative,
    String title,
    @Nullable String titleEn,
    @Nullable String detail,
    @Nullable PlanRef plan,
    @Nullable CalendarActivity activity,
    @Nullable Ref organisation,
    @Nullable CalendarState state,
    boolean overdue,
    CalendarLink link) {}
