/**
 * Clubs that activities keep going, as counts with dates: members are numbers, never names. A club
 * is seen by its organisation and those above it.
 */
@NullMarked
package vn.canbang.activity.club;

import org.jspecify.annotations.NullMarked;
