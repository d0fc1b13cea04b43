/**
 * The rules: pure functions from the content of a plan to findings. They ask nothing of anybody.
 */
@NullMarked
package vn.canbang.lint.rule;

import org.jspecify.annotations.NullMarked;
