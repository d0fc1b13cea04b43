package vn.canbang.target;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaAttribute;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.shared.time.PeriodWords;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.TargetWords.Both;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;
import vn.canbang.target.measure.TargetMembership;
import vn.canbang.target.result.SurveyMethod;
import vn.canbang.target.result.SurveyResult;

/** What is said of surveys, groups, changes and ends, in both languages. */
final class ResultWords {

  private static final DecimalFormatSymbols EN = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private ResultWords() {}

  static Both survey(
      SurveyResult survey, AreaRef area, @Nullable AssessmentLevel level, Evidence evidence) {
    boolean oneDay = survey.from().equals(survey.to());
    String whenVi =
        oneDay
            ? "ngày " + TargetWords.dayVi(survey.to())
            : "từ " + TargetWords.dayVi(survey.from()) + " đến " + TargetWords.dayVi(survey.to());
    String whenEn =
        oneDay
            ? "on " + TargetWords.dayEn(survey.to())
            : "from " + TargetWords.dayEn(survey.from()) + " to " + TargetWords.dayEn(survey.to());
    String whom = survey.populationText() == null ? "người" : survey.populationText();
    Both found =
        new Both(
            "Theo khảo sát %s, %s/%s %s được hỏi ở %s trả lời đạt yêu cầu (%s %%)"
                .formatted(
                    whenVi,
                    vi(survey.positive(), "#,##0"),
                    vi(survey.sample(), "#,##0"),
                    whom,
                    area.name(),
                    vi(survey.value(), "#,##0.0")),
            "By a survey %s, %s of %s asked in %s answered as wanted (%s %%)"
                .formatted(
                    whenEn,
                    en(survey.positive(), "#,##0"),
                    en(survey.sample(), "#,##0"),
                    area.name(),
                    en(survey.value(), "#,##0.0")));
    Double lower = survey.lower();
    Double upper = survey.upper();
    Both ends =
        lower == null || upper == null
            ? new Both(".", ".")
            : new Both(
                "; khoảng tin cậy 95 %%: %s–%s."
                    .formatted(vi(lower, "#,##0.0"), vi(upper, "#,##0.0")),
                "; 95%% confidence interval: %s–%s."
                    .formatted(en(lower, "#,##0.0"), en(upper, "#,##0.0")));
    Both says = new Both(found.vi() + ends.vi(), found.en() + ends.en());
    Both more = level == null ? how(survey.method()) : conclusion(survey.method(), level, evidence);
    return more == null ? says : says.plus(more);
  }

  private static @Nullable Both conclusion(
      SurveyMethod method, AssessmentLevel level, Evidence evidence) {
    String atVi = TargetWords.vi(level.value()) + " %";
    String atEn = TargetWords.en(level.value()) + " %";
    return switch (evidence) {
      case BELOW ->
          new Both("Thấp hơn rõ rệt so với mức " + atVi + ".", "Clearly below " + atEn + ".");
      case ABOVE ->
          new Both("Cao hơn rõ rệt so với mức " + atVi + ".", "Clearly above " + atEn + ".");
      case INCONCLUSIVE ->
          new Both(
              "Chưa đủ căn cứ để kết luận cao hơn hay thấp hơn mức " + atVi + ".",
              "Not enough evidence to call it above or below " + atEn + ".");
      case TOO_FEW ->
          new Both("Hỏi quá ít người để kết luận.", "Too few were asked to draw a conclusion.");
      case NOT_APPLICABLE -> how(method);
    };
  }

  private static @Nullable Both how(SurveyMethod method) {
    return switch (method) {
      case RANDOM_SAMPLE -> null;
      case EVERYONE -> new Both("Đã hỏi tất cả.", "Everyone was asked.");
      case CHOSEN ->
          new Both(
              "Không chọn mẫu ngẫu nhiên nên chỉ nói về những người được hỏi.",
              "Those asked were not chosen at random; it speaks of them only.");
    };
  }

  static Both closed(TargetClosure closure) {
    String document = closure.document() == null ? "" : " (" + closure.document() + ")";
    return new Both(
        "Chỉ tiêu đã kết thúc từ %s: %s%s."
            .formatted(
                TargetWords.dayVi(closure.closedOn()), unstopped(closure.reason()), document),
        "The target ended on %s: %s%s."
            .formatted(
                TargetWords.dayEn(closure.closedOn()), unstopped(closure.reason()), document));
  }

  private static String unstopped(String reason) {
    return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
  }

  static Both outlived(IndicatorView indicator, LocalDate until) {
    return new Both(
        "“%s” thôi là chỉ tiêu phấn đấu từ %s nên không đánh giá nữa."
            .formatted(indicator.nameVi(), TargetWords.dayVi(until)),
        "“%s” has not been striven for since %s and is judged no more."
            .formatted(indicator.nameEn(), TargetWords.dayEn(until)));
  }

  static Both groupUnknown(AreaRef area, MembershipDraft group) {
    TargetMembership named = TargetMembership.of(group);
    return new Both(
        "Chưa ghi nhận %s có thuộc %s hay không.".formatted(area.name(), named.nameVi()),
        "It is not recorded whether %s belongs to %s.".formatted(area.name(), named.nameEn()));
  }

  /**
   * @param known the attribute that says so
   */
  static Both group(
      AreaRef area, MembershipDraft group, AreaAttribute known, boolean in, LocalDate day) {
    TargetMembership named = TargetMembership.of(group);
    return new Both(
        "Đến %s, %s %s %s (%s)."
            .formatted(
                TargetWords.dayVi(day),
                area.name(),
                in ? "thuộc" : "không còn thuộc",
                named.nameVi(),
                known.source()),
        "On %s %s %s %s (source: %s)."
            .formatted(
                TargetWords.dayEn(day),
                area.name(),
                in ? "belongs to" : "no longer belongs to",
                named.nameEn(),
                known.source().replaceFirst("^theo ", "")));
  }

  static Both completed(TargetCompletion completion) {
    String document = completion.document() == null ? "" : " (" + completion.document() + ")";
    return new Both(
        "Đã hoàn thành ngày " + TargetWords.dayVi(completion.doneOn()) + document + ".",
        "Done on " + TargetWords.dayEn(completion.doneOn()) + document + ".");
  }

  static Both inWordsOnly(TargetOrigin origin) {
    return origin == TargetOrigin.BACKGROUND
        ? new Both(
            "Mục tiêu của chiến lược được trích dẫn, không đánh giá trong kế hoạch này.",
            "An aim of the strategy that is cited; not judged in this plan.")
        : new Both(
            "Chỉ tiêu định tính, không đánh giá bằng số liệu; chưa ghi nhận hoàn thành.",
            "A milestone in words, not judged by figures; not recorded as done yet.");
  }

  static Both noLevel(TargetOrigin origin) {
    return origin == TargetOrigin.BACKGROUND
        ? new Both(
            "Mục tiêu của chiến lược được trích dẫn, không có mức để so sánh.",
            "An aim of the strategy that is cited, without a level to compare with.")
        : new Both(
            "Chỉ tiêu định tính, không có mức để so sánh.",
            "A milestone in words, without a level to compare with.");
  }

  static Both noFigures(IndicatorView indicator, AreaRef area, ReportingPeriod period) {
    return indicator.origin() == IndicatorOrigin.EXTERNAL
        ? new Both(
            "“%s” do cơ quan thống kê công bố; hệ thống chưa có số liệu %s của %s."
                .formatted(indicator.nameVi(), lower(PeriodWords.vi(period)), area.name()),
            "“%s” is published by the statistics office; there is no figure of %s for %s here."
                .formatted(indicator.nameEn(), period.code(), area.name()))
        : new Both(
            "Chưa có số liệu %s của %s về “%s”."
                .formatted(lower(PeriodWords.vi(period)), area.name(), indicator.nameVi()),
            "There are no figures of %s for %s on “%s” yet."
                .formatted(period.code(), area.name(), indicator.nameEn()));
  }

  static Both noLevelSaid() {
    return new Both(
        "Văn bản không nêu mức cụ thể nên không đánh giá.",
        "The document names no level, so it is not judged.");
  }

  /**
   * @param indicator one that names a least denominator
   */
  static Both fewerThanLeast(IndicatorView indicator) {
    Integer least = indicator.leastDenominator();
    int number = least == null ? 0 : least;
    return new Both(
        "Mẫu số dưới mức tối thiểu %s nên chỉ để theo dõi.".formatted(vi(number, "#,##0")),
        "The denominator is below the least of %s: for watching only."
            .formatted(en(number, "#,##0")));
  }

  static Both noBaseline(ReportingPeriod since) {
    return new Both(
        "Chưa có số liệu " + lower(PeriodWords.vi(since)) + " để so sánh.",
        "There are no figures of " + since.code() + " to compare with.");
  }

  /** "năm 2023: 20,8 %; giảm 0,7 điểm phần trăm." */
  static Both change(AssessmentChange change, IndicatorView indicator) {
    int decimals = indicator.decimals();
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    String before = indicator.unitVi();
    Both was =
        new Both(
            "%s là %s %s"
                .formatted(PeriodWords.vi(change.since()), vi(change.before(), pattern), before),
            "%s it was %s %s"
                .formatted(
                    PeriodWords.en(change.since()),
                    en(change.before(), pattern),
                    indicator.unitEn()));
    Double by = change.change();
    if (by == null) {
      return new Both(was.vi() + ".", was.en() + ".");
    }
    String size = vi(Math.abs(by), "#,##0.0###");
    String sizeEn = en(Math.abs(by), "#,##0.0###");
    String points = "%".equals(indicator.unitVi()) ? " điểm phần trăm" : " điểm";
    return by == 0
        ? new Both(was.vi() + "; không thay đổi.", was.en() + "; unchanged.")
        : new Both(
            was.vi()
                + (by < 0 ? "; giảm " : "; tăng ")
                + size
                + (change.percent() ? " %." : points + "."),
            was.en()
                + (by < 0 ? "; down by " : "; up by ")
                + sizeEn
                + (change.percent() ? " %." : " points."));
  }

  /** "Năm 2024 huyện Kiên Hải: 40 trẻ sinh ra sống là con thứ 3 trở lên." */
  static Both count(Both when, String where, Figure figure) {
    return new Both(
        "%s %s: %s %s."
            .formatted(
                when.vi(),
                where,
                vi(counted(figure), "#,##0"),
                lower(figure.indicator().numerator().nameVi())),
        "%s %s: %s %s."
            .formatted(
                when.en(),
                where,
                en(counted(figure), "#,##0"),
                lower(figure.indicator().numerator().nameEn())));
  }

  private static long counted(Figure figure) {
    Long numerator = figure.numerator();
    return numerator == null ? 0 : numerator;
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String vi(Number number, String pattern) {
    return TargetWords.vi(number, pattern);
  }

  private static String en(Number number, String pattern) {
    return new DecimalFormat(pattern, EN).format(number);
  }
}
