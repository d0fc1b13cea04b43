package vn.canbang.indicator;

import java.util.Set;
import vn.canbang.shared.security.OrgScope;

/** What a later room holds of cells. A cell in use stays in the catalogue. */
public interface CellUse {

  /** Cells of an element that the room holds something of. */
  Set<CellKey> inUse(OrgScope scope, String element);
}
