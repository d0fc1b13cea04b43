package vn.canbang.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a bulletin.
 *
 * @param value null while a group it is made of has no figure
 * @param share of the population, in percent to one decimal
 * @param before the same at the end of the year before
 */
@Schema(
    description =
        "A figure of a bulletin. value: null while a group it is made of has no figure, never zero;"
            + " share: percent of the population to one decimal; before: a year earlier.")
public record BulletinFigure(
    BulletinItem item,
    String nameVi,
    String nameEn,
    @Nullable Long value,
    @Nullable Double share,
    @Nullable Long before) {}
