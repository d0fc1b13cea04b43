package vn.canbang.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorTerm;

@Schema(description = "The whole counts behind a value.")
public record AssessmentParts(
    @Nullable Long numerator,
    @Nullable Long denominator,
    @Schema(description = "All births, for a ratio of two outcomes; else null.")
        @Nullable Long total,
    String numeratorNameVi,
    String numeratorNameEn,
    @Nullable String denominatorNameVi,
    @Nullable String denominatorNameEn) {

  static AssessmentParts of(Figure figure) {
    Long above = figure.numerator();
    Long below = figure.denominator();
    IndicatorTerm numerator = figure.indicator().numerator();
    IndicatorTerm denominator = figure.indicator().denominator();
    return new AssessmentParts(
        above,
        below,
        figure.indicator().chance() == ChanceModel.BINOMIAL && above != null && below != null
            ? (Long) (above + below)
            : null,
        numerator.nameVi(),
        numerator.nameEn(),
        denominator == null ? null : denominator.nameVi(),
        denominator == null ? null : denominator.nameEn());
  }
}
