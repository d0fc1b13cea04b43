package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.ReportingPeriod;

/** An area directly below, and what it is handed. */
@Schema(name = "CascadeUnit", description = "An area directly below, and what it is handed.")
public record CascadeUnitView(
    Ref area,
    @Schema(description = "Who is to reach it there; null where nobody is recorded.")
        @Nullable Ref organisation,
    @Schema(description = "Null while it is handed nothing.") @Nullable BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable LocalDate due,
    @Nullable String note,
    @Schema(description = "What the ratio is expected to be divided by; null where not known.")
        @Nullable Long expectedDenominator,
    @Schema(description = "Typed; else it is last year's.") boolean denominatorTyped,
    @Schema(description = "The value of the year before, where the caller sees its figures.")
        @Nullable Double lastValue,
    @Nullable ReportingPeriod lastPeriod,
    @Schema(description = "Against what is in force or written; null while it is handed nothing.")
        @Nullable CascadeAssessment assessment) {}
