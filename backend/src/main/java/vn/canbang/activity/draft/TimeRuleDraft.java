package vn.canbang.activity.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ScheduleKind;

/** A rule that says when an activity is held. */
@Schema(description = "A rule that says when an activity is held.")
public record TimeRuleDraft(
    @NotNull ScheduleKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Min(1) @Max(12) @Nullable Integer month,
    @Schema(description = "Code of a day of the calendar.") @Size(max = 64)
        @Nullable String observance,
    @Schema(description = "Dự kiến.") boolean tentative,
    @Min(1) @Max(366) @Nullable Integer durationDays) {

  /** What a rule of its kind cannot do without and does not have. */
  public @Nullable String lacks() {
    return switch (kind) {
      case ONCE -> start == null ? "start" : null;
      case RANGE -> start == null ? "start" : end == null ? "end" : null;
      case YEARLY_IN_MONTH -> month == null ? "month" : null;
      case ON_OBSERVANCE -> observance == null ? "observance" : null;
      case YEARLY, MONTHLY, QUARTERLY, AFTER_ACTIVITY, CONTINUOUS, ON_DEMAND, UNSCHEDULED -> null;
    };
  }
}
