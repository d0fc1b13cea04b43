/**
 * Calendars for elsewhere: addresses that can be revoked, and what stands behind them as iCalendar
 * (RFC 5545).
 */
@NullMarked
package vn.canbang.calendar.feed;

import org.jspecify.annotations.NullMarked;
