/**
 * What people write into a plan that is still a draft: the contents of its parts as they come in
 * over the wire. Knows the words of {@code plan.document} and nothing else.
 */
@NullMarked
package vn.canbang.plan.draft;

import org.jspecify.annotations.NullMarked;
