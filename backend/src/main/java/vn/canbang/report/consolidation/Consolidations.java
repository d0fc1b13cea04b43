package vn.canbang.report.consolidation;

import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Consolidations for other rooms. */
public interface Consolidations {

  /** What the units below reported and its sum; 404 where the caller may not see it. */
  ConsolidationView read(
      OrgScope scope, String series, String organisation, ReportingPeriod period);
}
