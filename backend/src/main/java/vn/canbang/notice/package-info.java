/**
 * What people are told: a list in the application for each account, and by e-mail a digest a day.
 * Knows accounts only; the rooms that tell something word it and say whom.
 */
@NullMarked
package vn.canbang.notice;

import org.jspecify.annotations.NullMarked;
