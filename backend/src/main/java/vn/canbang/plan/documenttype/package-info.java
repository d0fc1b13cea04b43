/**
 * The catalogue of types of official documents, by which plans and decisions name what they cite.
 * Calls nothing but shared ground.
 */
@NullMarked
package vn.canbang.plan.documenttype;

import org.jspecify.annotations.NullMarked;
