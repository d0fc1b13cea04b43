package vn.canbang.indicator.statistics;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that says what births say: counts, ratio, interval, and what may be concluded. Says
 * no ratio where there are too few births or no girl.
 */
public final class SexRatioWords {

  private static final DecimalFormatSymbols VI = new DecimalFormatSymbols(Locale.ROOT);

  static {
    VI.setGroupingSeparator('.');
    VI.setDecimalSeparator(',');
  }

  private SexRatioWords() {}

  /**
   * @param when "Năm 2024", "Từ 01/01/2024 đến 31/10/2024"
   * @param where "huyện Kiên Hải"
   * @param level what to compare with; null when there is nothing
   */
  public static String vi(String when, String where, SexRatio births, @Nullable BigDecimal level) {
    String counts =
        "%s %s có %s trẻ sinh ra sống (%s bé trai, %s bé gái)"
            .formatted(
                when,
                where,
                vi(births.births(), "#,##0"),
                vi(births.boys(), "#,##0"),
                vi(births.girls(), "#,##0"));
    Double value = births.value();
    Interval interval = births.clopperPearson();
    if (births.births() < SexRatio.FEWEST) {
      return counts + ". Quá ít trẻ để tính tỷ số.";
    }
    if (value == null || interval == null || interval.upper() == null) {
      return counts + ". Không có bé gái nên không tính được tỷ số.";
    }
    String ratio =
        ", tỷ số giới tính khi sinh %s; khoảng tin cậy 95 %%: %s–%s."
            .formatted(
                vi(value, "#,##0.0"),
                vi(interval.lower() == null ? 0 : interval.lower(), "#,##0.0"),
                vi(interval.upper(), "#,##0.0"));
    return counts + ratio + (level == null ? "" : conclusionVi(births, level));
  }

  private static String conclusionVi(SexRatio births, BigDecimal level) {
    String at = vi(level, "#,##0.####");
    return switch (births.against(level.doubleValue())) {
      case BELOW -> " Thấp hơn rõ rệt so với mức " + at + ".";
      case ABOVE -> " Cao hơn rõ rệt so với mức " + at + ".";
      case INCONCLUSIVE -> " Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức " + at + ".";
      case TOO_FEW, NOT_APPLICABLE -> "";
    };
  }

  /**
   * @param when "In 2024", "From 1 January 2024 to 31 October 2024"
   * @param where the area's own name; administrative names are not translated
   */
  public static String en(String when, String where, SexRatio births, @Nullable BigDecimal level) {
    String counts =
        "%s %s had %s live births (%s boys, %s girls)"
            .formatted(
                when,
                where,
                en(births.births(), "#,##0"),
                en(births.boys(), "#,##0"),
                en(births.girls(), "#,##0"));
    Double value = births.value();
    Interval interval = births.clopperPearson();
    if (births.births() < SexRatio.FEWEST) {
      return counts + ". Too few births for a ratio.";
    }
    if (value == null || interval == null || interval.upper() == null) {
      return counts + ". There is no ratio without girls.";
    }
    String ratio =
        ", a sex ratio at birth of %s; 95%% confidence interval: %s–%s."
            .formatted(
                en(value, "#,##0.0"),
                en(interval.lower() == null ? 0 : interval.lower(), "#,##0.0"),
                en(interval.upper(), "#,##0.0"));
    return counts + ratio + (level == null ? "" : conclusionEn(births, level));
  }

  private static String conclusionEn(SexRatio births, BigDecimal level) {
    String at = en(level, "#,##0.####");
    return switch (births.against(level.doubleValue())) {
      case BELOW -> " Clearly below " + at + ".";
      case ABOVE -> " Clearly above " + at + ".";
      case INCONCLUSIVE -> " Not enough evidence to call it above or below " + at + ".";
      case TOO_FEW, NOT_APPLICABLE -> "";
    };
  }

  private static String vi(Number number, String pattern) {
    return new DecimalFormat(pattern, VI).format(number);
  }

  private static String en(Number number, String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }
}
