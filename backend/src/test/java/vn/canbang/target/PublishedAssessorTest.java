package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Polarity;
import vn.canbang.indicator.Terms;
import vn.canbang.indicator.published.PublishedBasis;
import vn.canbang.indicator.published.PublishedFigureView;
import vn.canbang.observation.Counts;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetMeasure;

/** Figures that others publish, and figures of too few. */
class PublishedAssessorTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
  private static final CellKey INSURED = CellKey.parse("ELDERLY_INSURED.MALE");
  private static final CellKey ELDERLY = CellKey.parse("ELDERLY.MALE");
  private static final AreaRef PLACE =
      new AreaRef(UUID.randomUUID(), "24", 1, "tỉnh Bắc Giang", Dates.BEGINNING, Dates.OPEN_END);

  private static IndicatorView indicator(IndicatorOrigin origin, @Nullable Integer least) {
    boolean counts = origin == IndicatorOrigin.COUNTS;
    return new IndicatorView(
        "X",
        "Tổng tỷ suất sinh",
        "Total fertility rate",
        Terms.of(counts ? INSURED.toString() : null, "Có thẻ", "Insured"),
        counts ? Terms.of(ELDERLY.toString(), "Người cao tuổi", "Elderly") : null,
        counts ? 100 : 1,
        counts ? "%" : "con/phụ nữ",
        counts ? "%" : "children per woman",
        Polarity.NEUTRAL,
        null,
        null,
        null,
        counts ? 1 : 2,
        least,
        ChanceModel.NONE,
        Aggregation.FLOW,
        origin,
        null,
        null,
        "",
        "",
        0,
        List.of());
  }

  private static Target target(TargetComparator as, @Nullable String value, TargetBasis basis) {
    return new Target(
        UUID.randomUUID(),
        0,
        new NewTarget(
            UUID.randomUUID(),
            "T1",
            null,
            "…",
            null,
            as,
            null,
            null,
            value == null ? null : new BigDecimal(value),
            null,
            null,
            null,
            null,
            PLACE.id(),
            TargetOrigin.PLAN,
            new TargetMeasure(basis, null, List.of(), null)),
        null);
  }

  private static PublishedFigureView published(String period, String value, boolean preliminary) {
    return new PublishedFigureView(
        UUID.randomUUID(),
        "X",
        PLACE.ref(),
        ReportingPeriod.parse(period),
        value,
        PublishedBasis.SURVEY,
        preliminary,
        "Cục Thống kê",
        "Niên giám thống kê 2024",
        preliminary ? null : LocalDate.of(2025, 1, 6),
        null,
        0,
        List.of());
  }

  private static Assessment assess(Target target, PublishedFigureView... published) {
    return new Assessor(
            Question.of(target, indicator(IndicatorOrigin.EXTERNAL, null), PLACE, YEAR, YEAR.end()),
            new Facts(null, null, null, List.of(), List.of(), List.of(), List.of(published)),
            TODAY)
        .assess();
  }

  @Test
  void targetIsJudgedByWhatWasPublishedLastWithItsSource() {
    Target target = target(TargetComparator.LE, "2.1", TargetBasis.ABSOLUTE);
    Assessment answer =
        assess(target, published("2024", "2.10", false), published("2024", "2.15", true));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.provisional()).isFalse();
    assertThat(answer.value()).isEqualTo(2.1);
    assertThat(answer.published()).isNotNull();
    assertThat(answer.sources()).containsExactly(FigureOrigin.PUBLISHED);
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "Năm 2024 tỉnh Bắc Giang: 2,10 con/phụ nữ theo số liệu công bố của Cục Thống kê (điều"
                + " tra mẫu, Niên giám thống kê 2024, công bố ngày 06/01/2025).");
    Assessment rough = assess(target, published("2024", "2.15", true));
    assertThat(rough.officialResult()).isEqualTo(OfficialResult.NOT_MET);
    assertThat(rough.provisional()).isTrue();
    assertThat(rough.sentenceVi())
        .endsWith("(điều tra mẫu, Niên giám thống kê 2024; số liệu sơ bộ).");
  }

  @Test
  void nothingPublishedOfThePeriodIsNoData() {
    Target target = target(TargetComparator.LE, "2.1", TargetBasis.ABSOLUTE);
    Assessment answer = assess(target, published("2023", "2.00", false));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(answer.noValueReason()).isEqualTo(NoValueReason.NO_FIGURES);
    assertThat(answer.value()).isNull();
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "“Tổng tỷ suất sinh” do cơ quan thống kê công bố; hệ thống chưa có số liệu năm 2024 của"
                + " tỉnh Bắc Giang.");
  }

  @ParameterizedTest
  @CsvSource({
    // Exactly 0.05 down from 2.15.
    "-0.05,2.10,2.15,MET",
    "-0.05,2.11,2.15,NOT_MET",
    "-0.05,2.10,,NO_DATA"
  })
  void changeIsMeasuredFromWhatWasPublishedOfTheYearBefore(
      String wanted, String now, @Nullable String before, OfficialResult expected) {
    Target target = target(TargetComparator.LE, wanted, TargetBasis.CHANGE);
    Assessment answer =
        before == null
            ? assess(target, published("2024", now, false))
            : assess(target, published("2024", now, false), published("2023", before, false));
    assertThat(answer.officialResult()).isEqualTo(expected);
    assertThat(answer.noValueReason()).isEqualTo(before == null ? NoValueReason.NO_BASELINE : null);
    assertThat(answer.sentenceVi())
        .endsWith(
            before == null
                ? "Chưa có số liệu năm 2023 để so sánh."
                : "2.10".equals(now)
                    ? "Năm 2023 là 2,15 con/phụ nữ; giảm 0,05 điểm."
                    : "Năm 2023 là 2,15 con/phụ nữ; giảm 0,04 điểm.");
  }

  @Test
  void withoutALevelTheFigureIsSaidAndNotJudged() {
    Assessment answer =
        assess(
            target(TargetComparator.DONE, null, TargetBasis.ABSOLUTE),
            published("2024", "2.19", false));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NOT_ASSESSED);
    assertThat(answer.value()).isEqualTo(2.19);
    assertThat(answer.sentenceVi()).endsWith("Chỉ tiêu định tính, không có mức để so sánh.");
  }

  @ParameterizedTest
  @CsvSource({"49,true", "50,false"})
  void belowTheLeastDenominatorTheResultStandsAndTheRatioIsHidden(int elderly, boolean few) {
    Counts counts =
        new Counts(
            Map.of(INSURED, 49L, ELDERLY, (long) elderly), true, false, false, false, 12, 4, 4, 2);
    Assessment answer =
        new Assessor(
                Question.of(
                    target(TargetComparator.GE, "95", TargetBasis.ABSOLUTE),
                    indicator(IndicatorOrigin.COUNTS, 50),
                    PLACE,
                    YEAR,
                    YEAR.end()),
                Facts.of(new Counted(counts, null, Collections.nCopies(12, counts), List.of())),
                TODAY)
            .assess();
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.belowLeastDenominator()).isEqualTo(few);
    assertThat(answer.display().hideRatio()).isEqualTo(few);
    assertThat(answer.display().monitoringOnly()).isEqualTo(few);
    assertThat(answer.sentenceVi())
        .isEqualTo(
            few
                ? "Năm 2024 tỉnh Bắc Giang: 49/49. Mẫu số dưới mức tối thiểu 50 nên chỉ để theo dõi."
                : "Năm 2024 tỉnh Bắc Giang: 98,0 % (49/50).");
  }
}
