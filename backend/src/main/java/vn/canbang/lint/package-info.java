/**
 * Checks of plans (lint): what a careful chief would ask before signing, each finding with its
 * place, a reason and a way to fix, and what people said of findings that are no faults. Reads the
 * rooms of plans, activities, targets and areas; none calls it.
 */
@NullMarked
package vn.canbang.lint;

import org.jspecify.annotations.NullMarked;
