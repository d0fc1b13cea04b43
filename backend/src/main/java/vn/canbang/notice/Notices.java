package vn.canbang.notice;

import java.util.Collection;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Tells people something. */
public interface Notices {

  /**
   * In the transaction of what is told. An account that was told of the occasion already, or does
   * not want to hear of such, is left out.
   *
   * @return how many accounts are told
   */
  int tell(OrgScope scope, NewNotice notice, Collection<UUID> accounts);
}
