package vn.canbang.target;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.indicator.statistics.SexRatioWords;
import vn.canbang.observation.NotComparable;
import vn.canbang.observation.NotComparableReason;
import vn.canbang.shared.time.PeriodWords;
import vn.canbang.shared.time.ReportingPeriod;

/** What is said of targets in sentences, in both languages. */
final class TargetWords {

  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DecimalFormatSymbols VI = new DecimalFormatSymbols(Locale.ROOT);

  static {
    VI.setGroupingSeparator('.');
    VI.setDecimalSeparator(',');
  }

  /** A sentence names so many units; the list beside it names all. */
  private static final int UNITS_NAMED = 3;

  private TargetWords() {}

  /** A sentence in both languages. */
  record Both(String vi, String en) {

    Both plus(Both more) {
      return new Both(vi + " " + more.vi(), en + " " + more.en());
    }
  }

  /** How the document's word is counted, where the two differ; null otherwise. */
  static @Nullable Both note(Target target) {
    BigDecimal value = target.value();
    if (!target.comparator().open() || value == null) {
      return null;
    }
    String percent = "%".equals(target.unit()) ? "%" : "";
    String literal = target.comparatorText() == null ? "" : target.comparatorText() + " ";
    String saysVi = "Văn bản ghi “" + literal + vi(value) + percent + "”; ";
    String saysEn = "The document says “" + literal + vi(value) + percent + "”; ";
    EffectiveComparator as = target.effectiveComparator();
    if (as == null) {
      return new Both(saysVi + "chưa xác nhận cách tính", saysEn + "how to count it is open");
    }
    return as == EffectiveComparator.EQ
        ? null
        : new Both(
            saysVi + "tính là “" + level(as, target).vi() + percent + "”",
            saysEn + "counted as “" + level(as, target).en() + percent + "”");
  }

  /** "không quá 108"; only for a target with a level. */
  static Both level(EffectiveComparator as, Target target) {
    BigDecimal value = target.value();
    BigDecimal upper = target.upperValue();
    if (value == null) {
      throw new IllegalArgumentException("no level");
    }
    return upper == null
        ? new Both(as.wordVi() + " " + vi(value), as.wordEn() + " " + en(value))
        : new Both(
            as.wordVi() + " " + vi(value) + " đến " + vi(upper),
            as.wordEn() + " " + en(value) + " to " + en(upper));
  }

  /** "không quá 108", "từ 104 đến 106"; the number alone until it is said how it is counted. */
  static String level(AssessmentLevel level) {
    EffectiveComparator as = level.comparator();
    BigDecimal upper = level.upperValue();
    return (as == null ? "" : as.wordVi() + " ")
        + vi(level.value())
        + (upper == null ? "" : " đến " + vi(upper));
  }

  /** The words of the document and, on a line of its own, how they are counted. */
  static String inFull(Target target) {
    List<String> counted = new ArrayList<>();
    EffectiveComparator as = target.effectiveComparator();
    BigDecimal value = target.value();
    if (value != null) {
      String level = as == null ? vi(value) : level(as, target).vi();
      counted.add(target.unit() == null ? level : level + " " + target.unit());
    }
    LocalDate due = target.due();
    if (due != null) {
      counted.add("thời hạn " + DAY_VI.format(due));
    }
    if (target.population() != null) {
      counted.add(target.population());
    }
    return counted.isEmpty()
        ? target.statement()
        : target.statement() + "\n" + String.join("; ", counted);
  }

  /** "Năm 2024", or the days that figures cover while the period is not over. */
  static Both when(ReportingPeriod period, @Nullable LocalDate until) {
    if (until != null && until.isBefore(period.end())) {
      return new Both(
          "Từ " + DAY_VI.format(period.start()) + " đến " + DAY_VI.format(until),
          "From " + DAY_EN.format(period.start()) + " to " + DAY_EN.format(until));
    }
    return new Both(PeriodWords.vi(period), PeriodWords.en(period));
  }

  /** What the figures say. */
  static Both figures(
      Both when,
      String where,
      Figure figure,
      @Nullable BigDecimal level,
      @Nullable BigDecimal upper) {
    SexRatio births = figure.chance();
    if (births != null) {
      // Against a band: its upper end where that is what may be broken, else its lower.
      boolean above =
          level != null
              && upper != null
              && births.against(level.doubleValue(), upper.doubleValue()) != Evidence.BELOW;
      BigDecimal end = above ? upper : level;
      return new Both(
          SexRatioWords.vi(when.vi(), where, births, end),
          SexRatioWords.en(when.en(), where, births, end));
    }
    Double value = figure.value();
    if (value == null) {
      return new Both("Chưa tính được: mẫu số bằng 0.", "No value: nothing to divide by.");
    }
    int decimals = figure.indicator().decimals();
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    String countsVi = counts(figure, VI);
    String countsEn = counts(figure, DecimalFormatSymbols.getInstance(Locale.ROOT));
    if (figure.fewerThanLeast()) {
      return new Both(
          "%s %s: %s.".formatted(when.vi(), where, countsVi),
          "%s %s: %s.".formatted(when.en(), where, countsEn));
    }
    return new Both(
        "%s %s: %s %s%s."
            .formatted(
                when.vi(),
                where,
                new DecimalFormat(pattern, VI).format(value),
                figure.indicator().unitVi(),
                bracketed(countsVi)),
        "%s %s: %s %s%s."
            .formatted(
                when.en(),
                where,
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(value),
                figure.indicator().unitEn(),
                bracketed(countsEn)));
  }

  /** "49/50"; empty without a denominator. */
  private static String counts(Figure figure, DecimalFormatSymbols symbols) {
    DecimalFormat whole = new DecimalFormat("#,##0", symbols);
    return figure.denominator() == null
        ? ""
        : whole.format(figure.numerator()) + "/" + whole.format(figure.denominator());
  }

  private static String bracketed(String counts) {
    return counts.isEmpty() ? "" : " (" + counts + ")";
  }

  static Both reason(NoValueReason reason) {
    return switch (reason) {
      case NO_FIGURES -> new Both("Chưa có số liệu.", "There are no figures yet.");
      case DENOMINATOR_ZERO ->
          new Both("Chưa tính được: mẫu số bằng 0.", "No value: nothing to divide by.");
      case NO_INDICATOR -> ResultWords.inWordsOnly(TargetOrigin.PLAN);
      case UNCONFIRMED_COMPARATOR ->
          new Both(
              "Chưa xác nhận cách tính nên chưa đánh giá.",
              "Not judged until a planner confirms how it is counted.");
      case NO_SURVEY ->
          new Both("Chưa có khảo sát nào được ghi nhận.", "No survey has been recorded.");
      case NO_BASELINE ->
          new Both(
              "Chưa có số liệu kỳ trước để so sánh.", "There is nothing earlier to compare with.");
      case NO_MEMBERSHIP ->
          new Both("Chưa ghi nhận nhóm của địa bàn.", "The group of the area is not recorded.");
      case ENDED -> new Both("Chỉ tiêu đã kết thúc.", "The target has ended.");
      case NOT_COMPARABLE -> notComparable(List.of());
    };
  }

  /** Names whose figures cannot be carried over, and why. */
  static Both notComparable(List<NotComparable> units) {
    if (units.isEmpty()) {
      return new Both(
          "Không so sánh được trên địa giới này.", "Not comparable on the map of that day.");
    }
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (NotComparable unit : units.stream().limit(UNITS_NAMED).toList()) {
      vi.add(unit.area().name() + " (" + why(unit.reason()).vi() + ")");
      en.add(unit.area().name() + " (" + why(unit.reason()).en() + ")");
    }
    int more = units.size() - vi.size();
    return new Both(
        "Không so sánh được: số liệu của "
            + String.join(", ", vi)
            + (more > 0 ? " và " + more + " đơn vị khác" : "")
            + " không quy đổi được sang địa giới này.",
        "Not comparable: figures of "
            + String.join(", ", en)
            + (more > 0 ? " and " + more + " others" : "")
            + " cannot be carried over to this map.");
  }

  private static Both why(NotComparableReason reason) {
    return switch (reason) {
      case DIVIDED -> new Both("đã bị chia tách", "divided since");
      case MERGED -> new Both("đã sáp nhập, không tách lại được", "merged, cannot be parted again");
      case NO_SUCCESSOR ->
          new Both("không rõ đã nhập vào đơn vị nào", "it is not known what it became");
    };
  }

  static String dayVi(LocalDate day) {
    return DAY_VI.format(day);
  }

  static String dayEn(LocalDate day) {
    return DAY_EN.format(day);
  }

  static String vi(Number number, String pattern) {
    return new DecimalFormat(pattern, VI).format(number);
  }

  static String vi(BigDecimal number) {
    return new DecimalFormat("#,##0.####", VI).format(number);
  }

  static String en(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
