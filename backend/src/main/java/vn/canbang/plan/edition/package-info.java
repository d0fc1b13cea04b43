/**
 * The texts of plans as they were in force: frozen line by line when they are issued, never written
 * again, and compared. Knows of plans what {@link vn.canbang.plan.edition.PlanWords} tells; the
 * plans freeze their texts through {@link vn.canbang.plan.edition.PlanEditions}.
 */
@NullMarked
package vn.canbang.plan.edition;

import org.jspecify.annotations.NullMarked;
