package vn.canbang.report.obligation;

import vn.canbang.shared.security.OrgScope;

/** Series for other rooms. */
public interface ReportSeries {

  /** Sets up a series; the organisations, the plan and the finer series exist already. */
  void define(OrgScope scope, SeriesDefinition definition);
}
