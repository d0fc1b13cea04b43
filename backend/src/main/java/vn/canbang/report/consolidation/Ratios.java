package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.indicator.statistics.Interval;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.indicator.statistics.SexRatioWords;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.PeriodType;
import vn.canbang.shared.time.ReportingPeriod;

/** The sex ratio at birth of sums: computed from counts, never averaged. */
@ApplicationScoped
class Ratios {

  private static final String BOYS = "LIVE_BIRTHS.MALE";
  private static final String GIRLS = "LIVE_BIRTHS.FEMALE";

  private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter DAY_EN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Instance<RatioLevels> levels;

  Ratios(Instance<RatioLevels> levels) {
    this.levels = levels;
  }

  /** Boys per 100 girls to four decimals; null where either was not counted or no girl was born. */
  static @Nullable Double value(Map<String, Integer> cells) {
    SexRatio births = births(cells);
    return births == null ? null : rounded(births.value());
  }

  /**
   * The ratio with what can be said of it; null where the counts are missing.
   *
   * @param of any of the reports added up: its period and cut-off say what the figures cover
   * @param where the places that the sums stand for
   */
  @Nullable RatioView of(
      OrgScope scope,
      Map<String, Integer> sums,
      @Nullable UUID areaId,
      OwedReport of,
      Words where) {
    SexRatio births = births(sums);
    if (births == null) {
      return null;
    }
    Optional<BigDecimal> level =
        areaId == null
            ? Optional.empty()
            : levels.stream()
                .flatMap(l -> l.of(scope, areaId, of.period().end()).stream())
                .findFirst();
    Words when = when(of.period(), of.dataCutOffOn());
    Interval interval = births.clopperPearson();
    return new RatioView(
        rounded(births.value()),
        interval == null ? null : rounded(interval.lower()),
        interval == null ? null : rounded(interval.upper()),
        level.map(l -> births.against(l.doubleValue())).orElse(Evidence.NOT_APPLICABLE),
        level.map(BigDecimal::doubleValue).orElse(null),
        SexRatioWords.vi(when.vi(), where.vi(), births, level.orElse(null)),
        SexRatioWords.en(when.en(), where.en(), births, level.orElse(null)));
  }

  /** Words in both languages. */
  record Words(String vi, String en) {}

  private static Words when(ReportingPeriod period, @Nullable LocalDate cutOff) {
    if (period.type() == PeriodType.YEAR && (cutOff == null || !cutOff.isBefore(period.end()))) {
      return new Words("Năm " + period.code(), "In " + period.code());
    }
    LocalDate until = cutOff == null || cutOff.isAfter(period.end()) ? period.end() : cutOff;
    return new Words(
        "Từ " + DAY_VI.format(period.start()) + " đến " + DAY_VI.format(until),
        "From " + DAY_EN.format(period.start()) + " to " + DAY_EN.format(until));
  }

  private static @Nullable SexRatio births(Map<String, Integer> cells) {
    Integer boys = cells.get(BOYS);
    Integer girls = cells.get(GIRLS);
    return boys == null || girls == null ? null : new SexRatio(boys, girls);
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null
        ? null
        : BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).doubleValue();
  }
}
