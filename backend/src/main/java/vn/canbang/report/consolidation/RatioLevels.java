package vn.canbang.report.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Which level of the sex ratio at birth plans set for an area; a later room answers. */
public interface RatioLevels {

  /** The level in force on a day, of the plans that the caller sees. */
  Optional<BigDecimal> of(OrgScope scope, UUID areaId, LocalDate on);
}
