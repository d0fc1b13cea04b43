package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;

/** Chỉ tiêu được giao: what an organisation was handed. */
@Schema(description = "Chỉ tiêu được giao: what an organisation was handed.")
public record AllocatedTarget(
    CascadeTarget target,
    Ref area,
    BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Schema(description = "Its own, else the target's.") @Nullable LocalDate due,
    @Nullable String note,
    CascadeDecision decision,
    @Nullable Instant allocatedAt) {}
