package vn.canbang.report.consolidation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Evidence;

/**
 * The sex ratio at birth of the sums.
 *
 * @param value boys per 100 girls to four decimals; null without girls
 * @param lower lower end of the 95 % Clopper-Pearson interval
 * @param upper upper end; null when there is none
 * @param level the level compared with: the plan's target; null when there is none
 */
@Schema(
    name = "ConsolidatedRatio",
    description = "The sex ratio at birth of the sums with its 95 % Clopper-Pearson interval.")
public record RatioView(
    @Nullable Double value,
    @Nullable Double lower,
    @Nullable Double upper,
    Evidence evidence,
    @Nullable Double level,
    String sentenceVi,
    String sentenceEn) {}
