package vn.canbang.target.allocation;

import java.util.List;
import vn.canbang.shared.security.OrgScope;

/** What organisations were handed, for other rooms. */
public interface AllocatedTargets {

  /** Of the caller's organisation and of those merged into it, newest first, at most 100. */
  List<AllocatedTarget> mine(OrgScope scope);
}
