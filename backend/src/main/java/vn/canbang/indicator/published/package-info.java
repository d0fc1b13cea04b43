/**
 * Figures that another body has published, such as the total fertility rate: as they were
 * published, with their source. They stand beside what is computed here and are never mixed with
 * it. Calls areas and the catalogue; others ask through {@link
 * vn.canbang.indicator.published.PublishedFigures}.
 */
@NullMarked
package vn.canbang.indicator.published;

import org.jspecify.annotations.NullMarked;
