/**
 * Accounts, roles over organisations, sessions and API tokens. May call the organisation room;
 * answers the shared authentication filter who calls.
 */
@NullMarked
package vn.canbang.identity;

import org.jspecify.annotations.NullMarked;
