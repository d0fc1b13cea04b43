package vn.canbang.target.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.EffectiveComparator;

/**
 * Whether what units are handed adds up to a target. Pure.
 *
 * @param additive numbers, which add up; else a ratio, of which no unit's may be looser
 * @param whole the target's area
 */
record CascadeCheck(
    AssessmentLevel own, @Nullable LocalDate due, boolean additive, String whole, List<Row> rows) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DecimalFormatSymbols VI = new DecimalFormatSymbols(Locale.ROOT);
  private static final DecimalFormatSymbols EN = DecimalFormatSymbols.getInstance(Locale.ROOT);
  private static final int SCALE = 4;

  static {
    VI.setGroupingSeparator('.');
    VI.setDecimalSeparator(',');
  }

  /**
   * A unit.
   *
   * @param value null while it is handed nothing
   * @param denominator what its ratio is expected to be divided by; null where not known
   */
  record Row(
      Ref area,
      @Nullable BigDecimal value,
      @Nullable BigDecimal upperValue,
      @Nullable LocalDate due,
      @Nullable Long denominator) {}

  private record Given(Ref area, BigDecimal value, Row row) {}

  private List<Given> given() {
    List<Given> given = new ArrayList<>();
    for (Row row : rows) {
      BigDecimal value = row.value();
      if (value != null) {
        given.add(new Given(row.area(), value, row));
      }
    }
    return given;
  }

  /** Null for a ratio, and while nothing is handed down. */
  @Nullable BigDecimal sum() {
    return additive
        ? given().stream().map(Given::value).reduce(BigDecimal::add).orElse(null)
        : null;
  }

  /** Null for numbers, and where a weight is not known. */
  @Nullable ImpliedLevel implied() {
    List<Given> given = given();
    if (additive || given.isEmpty()) {
      return null;
    }
    BigDecimal above = BigDecimal.ZERO;
    long below = 0;
    for (Given unit : given) {
      Long weight = unit.row().denominator();
      if (weight == null) {
        return null;
      }
      above = above.add(unit.value().multiply(BigDecimal.valueOf(weight)));
      below += weight;
    }
    return below == 0
        ? null
        : new ImpliedLevel(
            above.divide(BigDecimal.valueOf(below), SCALE, RoundingMode.HALF_UP).doubleValue(),
            below);
  }

  List<CascadeFinding> findings() {
    List<Given> given = given();
    if (given.isEmpty()) {
      return List.of();
    }
    List<CascadeFinding> findings = new ArrayList<>();
    sumDiffers(findings);
    for (Given unit : given) {
      looser(unit, findings);
      laterDue(unit, findings);
    }
    impliedMisses(findings);
    for (Row row : rows) {
      if (row.value() == null) {
        findings.add(
            new CascadeFinding(
                CascadeFindingCode.CASCADE_GAP,
                CascadeSeverity.WARNING,
                row.area().code(),
                "Chưa giao chỉ tiêu cho " + row.area().name() + ".",
                "Nothing is handed to " + row.area().name() + " yet."));
      }
    }
    return findings;
  }

  private void sumDiffers(List<CascadeFinding> findings) {
    BigDecimal sum = sum();
    if (sum == null || sum.compareTo(own.value()) == 0) {
      return;
    }
    boolean more = sum.compareTo(own.value()) > 0;
    BigDecimal by = sum.subtract(own.value()).abs();
    findings.add(
        new CascadeFinding(
            CascadeFindingCode.CASCADE_SUM_DIFFERS,
            CascadeSeverity.ERROR,
            null,
            "Tổng mức giao cho các đơn vị là %s, chỉ tiêu của %s là %s: %s %s."
                .formatted(vi(sum), whole, vi(own.value()), more ? "thừa" : "còn thiếu", vi(by)),
            "The units are handed %s in all, the target of %s is %s: %s too %s."
                .formatted(en(sum), whole, en(own.value()), en(by), more ? "many" : "few")));
  }

  private void looser(Given unit, List<CascadeFinding> findings) {
    EffectiveComparator as = own.comparator();
    Boolean looser =
        additive || as == null
            ? null
            : as.looser(unit.value(), unit.row().upperValue(), own.value(), own.upperValue());
    if (Boolean.TRUE.equals(looser) && as != null) {
      findings.add(
          new CascadeFinding(
              CascadeFindingCode.CASCADE_LOOSER,
              CascadeSeverity.ERROR,
              unit.area().code(),
              "Mức giao cho %s (%s) lỏng hơn chỉ tiêu của %s (%s)."
                  .formatted(
                      unit.area().name(),
                      level(vi(unit.value()), vi(unit.row().upperValue()), "đến"),
                      whole,
                      as.wordVi() + " " + level(vi(own.value()), vi(own.upperValue()), "đến")),
              "What %s is handed (%s) is looser than the target of %s (%s)."
                  .formatted(
                      unit.area().name(),
                      level(en(unit.value()), en(unit.row().upperValue()), "to"),
                      whole,
                      as.wordEn() + " " + level(en(own.value()), en(own.upperValue()), "to"))));
    }
  }

  private static String level(String value, String upper, String to) {
    return upper.isEmpty() ? value : value + " " + to + " " + upper;
  }

  private void laterDue(Given unit, List<CascadeFinding> findings) {
    LocalDate later = unit.row().due();
    if (due != null && later != null && later.isAfter(due)) {
      findings.add(
          new CascadeFinding(
              CascadeFindingCode.CASCADE_LATER_DUE,
              CascadeSeverity.ERROR,
              unit.area().code(),
              "Thời hạn của %s (%s) muộn hơn thời hạn của chỉ tiêu (%s)."
                  .formatted(unit.area().name(), DAY.format(later), DAY.format(due)),
              "%s is due (%s) after the target itself (%s)."
                  .formatted(unit.area().name(), later, due)));
    }
  }

  /** If every unit keeps to its level and no more, whether the whole still does. */
  private void impliedMisses(List<CascadeFinding> findings) {
    ImpliedLevel implied = implied();
    EffectiveComparator as = own.comparator();
    if (implied == null || as == null || as == EffectiveComparator.BETWEEN) {
      return;
    }
    BigDecimal value = BigDecimal.valueOf(implied.value());
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    Boolean misses = as.looser(value, null, own.value(), null);
    if (Boolean.TRUE.equals(misses)) {
      findings.add(
          new CascadeFinding(
              CascadeFindingCode.CASCADE_IMPLIED_MISSES,
              CascadeSeverity.ERROR,
              null,
              "Nếu mọi đơn vị vừa đạt mức được giao thì %s sẽ là %s, không đạt “%s %s”."
                  .formatted(whole, vi(rounded), as.wordVi(), vi(own.value())),
              "If every unit just reached its level, %s would be at %s and miss %s %s."
                  .formatted(whole, en(rounded), as.wordEn(), en(own.value()))));
    }
  }

  private static String vi(@Nullable BigDecimal number) {
    return number == null ? "" : new DecimalFormat("#,##0.####", VI).format(number);
  }

  private static String en(@Nullable BigDecimal number) {
    return number == null ? "" : new DecimalFormat("#,##0.####", EN).format(number);
  }
}
