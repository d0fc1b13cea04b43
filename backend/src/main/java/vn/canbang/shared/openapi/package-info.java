/**
 * Cures the generated contract at build time: what is required, what may be null, limits, errors,
 * security and headers follow from the code, so that no resource has to repeat them. Knows no
 * feature.
 */
@NullMarked
package vn.canbang.shared.openapi;

import org.jspecify.annotations.NullMarked;
