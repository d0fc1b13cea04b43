package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an area is handed. */
record Handed(
    UUID areaId,
    BigDecimal value,
    @Nullable BigDecimal upperValue,
    @Nullable LocalDate due,
    @Nullable String note,
    @Nullable Long expectedDenominator) {

  /** Without trailing zeros, as people write it. */
  static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static @Nullable BigDecimal stripped(@Nullable BigDecimal stored) {
    return stored == null ? null : plain(stored);
  }
}
