package vn.canbang.report.series;

import java.util.List;
import java.util.Set;
import vn.canbang.indicator.CellKey;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.security.OrgScope;

/** Series for other rooms. */
public interface ReportSeries {

  /** Sets up a series; the organisations, the plan and the finer series exist already. */
  void define(OrgScope scope, SeriesDefinition definition);

  /** Whether there is a series of this code. */
  boolean exists(OrgScope scope, String code);

  /** Series that the caller sees whose form asks for one of these cells, by code. */
  List<NamedRef> asking(OrgScope scope, Set<CellKey> cells);
}
