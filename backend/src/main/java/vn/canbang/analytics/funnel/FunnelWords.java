package vn.canbang.analytics.funnel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Outside;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.shared.time.PeriodWords;
import vn.canbang.shared.time.ReportingPeriod;

/** What a funnel says, in both languages: the odd places by name, and how much was compared. */
final class FunnelWords {

  /** More odd places than this are counted, not named. */
  private static final int NAMED = 5;

  private static final DecimalFormatSymbols VI = new DecimalFormatSymbols(Locale.ROOT);

  static {
    VI.setGroupingSeparator('.');
    VI.setDecimalSeparator(',');
  }

  private FunnelWords() {}

  /**
   * What was found.
   *
   * @param where null for the whole country
   * @param target null without any figures
   */
  record Found(
      ReportingPeriod period,
      int years,
      @Nullable String where,
      @Nullable FunnelTarget target,
      List<FunnelPoint> points,
      int expected,
      FunnelOverdispersion overdispersion) {

    List<FunnelPoint> outside(Outside outside) {
      return points.stream().filter(point -> point.outside() == outside).toList();
    }

    int judged() {
      return (int) points.stream().filter(p -> p.births() >= SexRatio.FEWEST).count();
    }

    int tooFew() {
      return points.size() - judged();
    }

    int firstYear() {
      return period.start().getYear() - years + 1;
    }

    boolean above(FunnelPoint point) {
      return target != null && (point.value() == null || point.value() > target.value());
    }
  }

  static String vi(Found found) {
    String when =
        found.years() == 1
            ? PeriodWords.vi(found.period())
            : "Các năm " + found.firstYear() + "–" + found.period().code();
    String where = found.where() == null ? "cả nước" : found.where();
    FunnelTarget target = found.target();
    if (found.points().isEmpty() || target == null) {
      return when + ", " + where + " chưa có số liệu của địa bàn nào để so sánh.";
    }
    List<String> said = new ArrayList<>();
    if (found.judged() == 0) {
      said.add(when + ", " + where + " không có địa bàn nào đủ 30 trẻ sinh ra sống để so sánh.");
    } else {
      String level =
          (target.source() == FunnelTargetSource.POOLED ? "mức chung " : "mức ")
              + number(target.value(), VI);
      said.add(when + ", " + where + ": " + oddVi(found, level));
      if (found.overdispersion().inflated()) {
        said.add(
            "Giới hạn đã được nới rộng vì các địa bàn khác nhau nhiều hơn ngẫu nhiên (φ = "
                + number(found.overdispersion().phi(), VI)
                + ").");
      }
      if (found.tooFew() > 0) {
        said.add(found.tooFew() + " địa bàn dưới 30 trẻ sinh ra sống không được so sánh.");
      }
    }
    if (found.points().size() < found.expected()) {
      said.add(
          "Mới có số liệu của %d/%d địa bàn, không đại diện cho %s."
              .formatted(
                  found.points().size(),
                  found.expected(),
                  found.where() == null ? "cả nước" : "toàn " + found.where()));
    }
    return String.join(" ", said);
  }

  private static String oddVi(Found found, String level) {
    List<FunnelPoint> far = found.outside(Outside.P998);
    List<FunnelPoint> near = found.outside(Outside.P95);
    if (far.isEmpty() && near.isEmpty()) {
      return (found.judged() == 1
              ? "địa bàn duy nhất được so sánh nằm"
              : "cả " + found.judged() + " địa bàn được so sánh đều nằm")
          + " trong giới hạn 95 % quanh "
          + level
          + ".";
    }
    List<String> parts = new ArrayList<>();
    if (!far.isEmpty()) {
      parts.add(
          "%d/%d địa bàn nằm ngoài giới hạn 99,8 %% quanh %s%s"
              .formatted(
                  far.size(),
                  found.judged(),
                  level,
                  named(far, found, " (cao hơn)", " (thấp hơn)")));
    } else {
      parts.add("không địa bàn nào nằm ngoài giới hạn 99,8 % quanh " + level);
    }
    if (!near.isEmpty()) {
      parts.add(
          "%d địa bàn%s nằm ngoài giới hạn 95 %%%s"
              .formatted(
                  near.size(),
                  far.isEmpty() ? "" : " khác",
                  named(near, found, " (cao hơn)", " (thấp hơn)")));
    }
    return String.join("; ", parts) + ".";
  }

  static String en(Found found) {
    String when =
        found.years() == 1
            ? PeriodWords.en(found.period())
            : "In " + found.firstYear() + "–" + found.period().code();
    String where = found.where() == null ? "the whole country" : found.where();
    FunnelTarget target = found.target();
    if (found.points().isEmpty() || target == null) {
      return when + ", " + where + " has no figures of any area to compare.";
    }
    List<String> said = new ArrayList<>();
    if (found.judged() == 0) {
      said.add(
          when + ", no area of " + where + " has the 30 live births that it takes to compare.");
    } else {
      String level =
          (target.source() == FunnelTargetSource.POOLED ? "the common level of " : "")
              + number(target.value(), DecimalFormatSymbols.getInstance(Locale.ROOT));
      said.add(when + ", " + where + ": " + oddEn(found, level));
      if (found.overdispersion().inflated()) {
        said.add(
            "Limits are widened, for areas differ by more than chance (φ = "
                + number(
                    found.overdispersion().phi(), DecimalFormatSymbols.getInstance(Locale.ROOT))
                + ").");
      }
      if (found.tooFew() > 0) {
        said.add("Not compared, with fewer than 30 live births: " + found.tooFew() + ".");
      }
    }
    if (found.points().size() < found.expected()) {
      said.add(
          "Only %d of %d areas have figures, which do not stand for %s."
              .formatted(
                  found.points().size(),
                  found.expected(),
                  found.where() == null ? where : "all of " + where));
    }
    return String.join(" ", said);
  }

  private static String oddEn(Found found, String level) {
    List<FunnelPoint> far = found.outside(Outside.P998);
    List<FunnelPoint> near = found.outside(Outside.P95);
    if (far.isEmpty() && near.isEmpty()) {
      return (found.judged() == 1
              ? "the one area compared lies"
              : "all " + found.judged() + " areas compared lie")
          + " within the 95% limits around "
          + level
          + ".";
    }
    List<String> parts = new ArrayList<>();
    if (!far.isEmpty()) {
      parts.add(
          "%d of %d areas outside the 99.8%% limits around %s%s"
              .formatted(
                  far.size(), found.judged(), level, named(far, found, " (above)", " (below)")));
    } else {
      parts.add("no area outside the 99.8% limits around " + level);
    }
    if (!near.isEmpty()) {
      parts.add(
          "%d%s outside the 95%% limits%s"
              .formatted(
                  near.size(),
                  far.isEmpty() ? "" : " more",
                  named(near, found, " (above)", " (below)")));
    }
    return String.join("; ", parts) + ".";
  }

  private static String named(List<FunnelPoint> points, Found found, String above, String below) {
    return points.size() > NAMED
        ? ""
        : points.stream()
            .map(point -> point.area().name() + (found.above(point) ? above : below))
            .collect(Collectors.joining(", ", ": ", ""));
  }

  static String sizeVi(BigDecimal target, BigDecimal against, @Nullable Integer births) {
    String compared =
        "tỷ số giới tính khi sinh thực tế %s với mức %s"
            .formatted(number(against.doubleValue(), VI), number(target.doubleValue(), VI));
    return births == null
        ? "Không thể phân biệt " + compared + ": không có nhiều trẻ sinh ra sống đến thế."
        : "Cần ít nhất %s trẻ sinh ra sống để phân biệt %s (mức ý nghĩa 5 %%, lực kiểm định 80 %%)."
            .formatted(number(births, VI), compared);
  }

  static String sizeEn(BigDecimal target, BigDecimal against, @Nullable Integer births) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    String compared =
        "a true sex ratio at birth of %s from a level of %s"
            .formatted(
                number(against.doubleValue(), symbols), number(target.doubleValue(), symbols));
    return births == null
        ? "There is no telling " + compared + ": there are not so many births."
        : "It takes at least %s live births to tell %s (significance 5%%, power 80%%)."
            .formatted(number(births, symbols), compared);
  }

  private static String number(double number, DecimalFormatSymbols symbols) {
    return new DecimalFormat("#,##0.#", symbols).format(number);
  }
}
