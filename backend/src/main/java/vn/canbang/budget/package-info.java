/**
 * Money of plans: where it comes from, what is planned, allocated, drawn and settled, contracts. No
 * accounting. Kept apart from the plan, which whoever is named in it reads. May call activities,
 * plans and what lies before them.
 */
@NullMarked
package vn.canbang.budget;

import org.jspecify.annotations.NullMarked;
