package vn.canbang.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.canbang.report.consolidation.RatioLevels;
import vn.canbang.shared.security.OrgScope;

/** Tells the room of reports which level of the sex ratio at birth plans set for an area. */
@ApplicationScoped
class ReportRatioLevels implements RatioLevels {

  private static final String SEX_RATIO_AT_BIRTH = "SRB";

  private final Targets targets;

  ReportRatioLevels(Targets targets) {
    this.targets = targets;
  }

  @Override
  public Optional<BigDecimal> of(OrgScope scope, UUID areaId, LocalDate on) {
    return targets.line(scope, SEX_RATIO_AT_BIRTH, areaId, on).map(TargetLine::value);
  }
}
