package vn.canbang.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Births of the year.
 *
 * @param ratio boys per 100 girls; null without girls, and of fewer than 30 births
 * @param lower lower end of the 95 % Clopper-Pearson interval
 */
@Schema(
    description =
        "Births of the year. ratio: boys per 100 girls to one decimal, with its 95 % Clopper-Pearson"
            + " interval; null without girls, and of fewer than 30 births.")
public record BulletinBirths(
    @Nullable Long boys,
    @Nullable Long girls,
    @Nullable Double ratio,
    @Nullable Double lower,
    @Nullable Double upper,
    @Schema(description = "Months of the year with figures.") int months,
    int received,
    int expected,
    String sentenceVi,
    String sentenceEn) {}
