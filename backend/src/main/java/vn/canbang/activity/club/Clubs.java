package vn.canbang.activity.club;

import vn.canbang.shared.security.OrgScope;

/** Clubs for other rooms. */
public interface Clubs {

  /** Sets up a club of an organisation over which the caller reports or plans. */
  ClubView create(OrgScope scope, CreateClub wanted);
}
