package vn.canbang.bulletin;

import org.jspecify.annotations.Nullable;
import vn.canbang.shared.security.OrgScope;

/** Bulletins for other rooms. */
public interface Bulletins {

  /**
   * The bulletin of an area, from figures that the scope sees; 400 for an area that is not known.
   *
   * @param year null for the last one that is over
   */
  BulletinView read(OrgScope scope, String area, @Nullable Integer year);
}
