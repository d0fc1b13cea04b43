/**
 * What plans want to reach and what may be said of it: the official result by the exact counts, and
 * what chance allows to conclude, never mixed. Calls areas, the catalogue, observations and plans;
 * others ask through {@link vn.canbang.target.Targets}.
 */
@NullMarked
package vn.canbang.target;

import org.jspecify.annotations.NullMarked;
