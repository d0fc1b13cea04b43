package vn.canbang.target;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.published.PublishedBasis;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.target.TargetWords.Both;

/** What is said of figures that others have published, in both languages. */
final class PublishedWords {

  private PublishedWords() {}

  /** "Năm 2023 tỉnh Bắc Giang: 2,19 con/phụ nữ theo số liệu công bố của Tổng cục Thống kê (…)." */
  static Both figure(PublishedFigureView figure, IndicatorView indicator, AreaRef area) {
    Both when = TargetWords.when(figure.period(), null);
    Both how = basis(figure.basis());
    LocalDate on = figure.publishedOn();
    Both day =
        on == null
            ? new Both("", "")
            : new Both(
                ", công bố ngày " + TargetWords.dayVi(on), ", published " + TargetWords.dayEn(on));
    Both rough =
        figure.preliminary() ? new Both("; số liệu sơ bộ", "; preliminary") : new Both("", "");
    return new Both(
        "%s %s: %s %s theo số liệu công bố của %s (%s, %s%s%s)."
            .formatted(
                when.vi(),
                area.name(),
                TargetWords.vi(figure.exact(), pattern(figure.exact())),
                indicator.unitVi(),
                figure.publisher(),
                how.vi(),
                figure.document(),
                day.vi(),
                rough.vi()),
        "%s %s: %s %s as published by %s (%s, %s%s%s)."
            .formatted(
                when.en(),
                area.name(),
                new DecimalFormat(
                        pattern(figure.exact()), DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(figure.exact()),
                indicator.unitEn(),
                figure.publisher(),
                how.en(),
                figure.document(),
                day.en(),
                rough.en()));
  }

  /** As many decimals as were published. */
  private static String pattern(BigDecimal number) {
    return number.scale() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
  }

  private static Both basis(PublishedBasis basis) {
    return switch (basis) {
      case SURVEY -> new Both("điều tra mẫu", "sample survey");
      case CENSUS -> new Both("tổng điều tra", "census");
      case REGISTRATION -> new Both("đăng ký hộ tịch", "civil registration");
    };
  }
}
