package vn.canbang.observation.origin;

import java.util.UUID;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.Window;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.security.OrgScope;

/** The single figures behind sums, for other rooms. */
public interface FigureOrigins {

  /**
   * Accepted and agreed figures of one cell that are found in an area on the window's map and that
   * the scope sees, by period and area. A fixed number of statements.
   */
  Page<OriginFigure> of(OrgScope scope, UUID areaId, Window window, CellKey cell, PageRequest page);
}
