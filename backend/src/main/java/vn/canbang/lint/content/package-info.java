/**
 * A plan as the rules see it: its lines in words with their places, and what is known around it.
 */
@NullMarked
package vn.canbang.lint.content;

import org.jspecify.annotations.NullMarked;
