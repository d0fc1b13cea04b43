/**
 * Plans as documents: head, marks of issue and body; how they are drafted, issued and amended, who
 * may see them. May call areas, organisations and files, and its own smaller rooms (programmes,
 * comments, editions). Later rooms come in through {@link vn.canbang.plan.Plans} and answer what
 * {@code plan.follow} asks of them.
 */
@NullMarked
package vn.canbang.plan;

import org.jspecify.annotations.NullMarked;
