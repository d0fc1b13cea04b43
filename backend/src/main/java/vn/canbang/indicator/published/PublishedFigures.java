package vn.canbang.indicator.published;

import java.util.Collection;
import java.util.List;
import vn.canbang.area.AreaRef;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** What other bodies have published, for other rooms. Every caller reads all of it. */
public interface PublishedFigures {

  /** Figures of these indicators, areas and periods, the newest publication first. */
  List<PublishedFigureView> of(
      OrgScope scope,
      Collection<String> indicators,
      Collection<AreaRef> areas,
      Collection<ReportingPeriod> periods);

  /** Adds one; 403 for who may not edit the catalogue, 409 when it is there. */
  PublishedFigureView add(OrgScope scope, PublishedFigureDraft draft);
}
