package vn.canbang.area;

import java.time.LocalDate;
import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** What units are beside their names, to be written by other rooms. */
public interface AreaAttributes {

  /**
   * Replaces all attributes, of every day, of the unit that bore the code on a day. For the role
   * over everything.
   */
  void put(OrgScope scope, String code, LocalDate on, List<AreaAttribute> wanted);
}
