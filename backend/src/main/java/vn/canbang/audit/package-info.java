/**
 * The record of every change: who, when, through what, before and after. Rows are only ever added.
 * May call the organisation and identity rooms; every room writes here through {@link
 * vn.canbang.shared.security.Audit}.
 */
@NullMarked
package vn.canbang.audit;

import org.jspecify.annotations.NullMarked;
