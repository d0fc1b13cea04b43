/**
 * The record of every change, sign-in, denial and export: who, when, through what, before and
 * after. Rows are only ever added. Their writers do not wait for each other: {@link
 * vn.canbang.audit.Sealer} numbers and chains what is committed. May call the organisation and
 * identity rooms; every room writes here through {@link vn.canbang.shared.security.Audit}.
 */
@NullMarked
package vn.canbang.audit;

import org.jspecify.annotations.NullMarked;
