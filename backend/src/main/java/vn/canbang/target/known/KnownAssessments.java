package vn.canbang.target.known;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.Assessment;

/** What could be said of targets, as it was known. */
public interface KnownAssessments {

  /**
   * What was known at the end of a day; 404 when nothing was said of the period by then, or when
   * the caller does not see the target.
   *
   * @param period the year that is usually looked at when null
   */
  Assessment at(OrgScope scope, UUID targetId, @Nullable ReportingPeriod period, LocalDate day);

  /** Keeps what may be said now, where that differs from what was kept last. */
  void follow(OrgScope system);
}
