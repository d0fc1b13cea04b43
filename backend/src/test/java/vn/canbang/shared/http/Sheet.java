package vn.canbang.shared.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.ReportingPeriod;

/** A body with one of everything that bodies may hold. */
public record Sheet(
    @NotBlank @Size(max = 10) String title,
    @Nullable @Min(0) Integer count,
    @Nullable Long big,
    boolean done,
    @Nullable BigDecimal rate,
    @Nullable LocalDate on,
    @Nullable Instant at,
    @Nullable UUID id,
    @Nullable ReportingPeriod period,
    @Nullable Role role,
    @NotEmpty List<Line> lines,
    @Nullable Map<String, Integer> sums) {

  /** A part of it. */
  public record Line(@NotNull @Size(min = 2, max = 4) String key, @Min(0) int value) {}
}
