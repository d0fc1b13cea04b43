/**
 * What later rooms answer to plans: what they hold of them, what they make of them once they are in
 * force. Called in the plan's own transaction.
 */
@NullMarked
package vn.canbang.plan.follow;

import org.jspecify.annotations.NullMarked;
