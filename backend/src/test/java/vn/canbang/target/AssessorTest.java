package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.canbang.indicator.statistics.DataQuality;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.observation.Counts;
import vn.canbang.observation.NotComparable;
import vn.canbang.observation.NotComparableReason;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;

class AssessorTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 11, 18);
  private static final CellKey BOYS = CellKey.parse("LIVE_BIRTHS.MALE");
  private static final CellKey GIRLS = CellKey.parse("LIVE_BIRTHS.FEMALE");
  private static final AreaRef KIEN_HAI =
      new AreaRef(UUID.randomUUID(), "912", 2, "huyện Kiên Hải", Dates.BEGINNING, Dates.OPEN_END);
  private static final IndicatorView SRB =
      indicator(ChanceModel.BINOMIAL, IndicatorOrigin.COUNTS, "LIVE_BIRTHS.FEMALE", 100);

  private static IndicatorView indicator(
      ChanceModel chance, IndicatorOrigin origin, @Nullable String denominator, int factor) {
    return new IndicatorView(
        "X",
        "x",
        "x",
        Terms.of(denominator == null ? null : "LIVE_BIRTHS.MALE", "Bé trai", "Boys"),
        Terms.of(denominator, "Bé gái", "Girls"),
        factor,
        "%",
        "%",
        Polarity.LOWER,
        null,
        null,
        null,
        1,
        null,
        chance,
        Aggregation.FLOW,
        origin,
        null,
        null,
        "",
        "",
        0,
        List.of());
  }

  private static Target target(
      TargetComparator literal, @Nullable EffectiveComparator as, @Nullable String value) {
    return new Target(
        UUID.randomUUID(),
        0,
        new NewTarget(
            UUID.randomUUID(),
            "T1",
            null,
            "Phấn đấu đạt 108",
            "SRB",
            literal,
            literal == TargetComparator.EQ ? "đạt" : null,
            as,
            value == null ? null : new BigDecimal(value),
            null,
            "bé trai/100 bé gái",
            null,
            null,
            KIEN_HAI.id(),
            TargetOrigin.PLAN),
        null);
  }

  private static Counts counts(@Nullable Integer boys, @Nullable Integer girls, int received) {
    Map<CellKey, Long> sums = new java.util.HashMap<>();
    if (boys != null) {
      sums.put(BOYS, boys.longValue());
    }
    if (girls != null) {
      sums.put(GIRLS, girls.longValue());
    }
    return new Counts(sums, true, true, true, false, 10, received, 4, 3);
  }

  /** A year with figures of all four communes in its first months. */
  private static Counted year(@Nullable Integer boys, @Nullable Integer girls, int months) {
    List<Counts> all = new ArrayList<>(Collections.nCopies(months, counts(1, 1, 4)));
    all.addAll(Collections.nCopies(12 - months, counts(null, null, 0)));
    return new Counted(
        counts(boys, girls, boys == null ? 0 : 4), counts(300, 290, 4), all, List.of());
  }

  private static Assessment assess(
      Target target, @Nullable IndicatorView indicator, @Nullable Counted counted) {
    return assess(target, indicator, counted, TODAY);
  }

  private static Assessment assess(
      Target target,
      @Nullable IndicatorView indicator,
      @Nullable Counted counted,
      LocalDate today) {
    return new Assessor(
            Question.of(
                target,
                indicator,
                KIEN_HAI,
                ReportingPeriod.parse("2024"),
                LocalDate.of(2024, 12, 31)),
            Facts.of(counted),
            today)
        .assess();
  }

  private static Target atMost(String value) {
    return target(TargetComparator.EQ, EffectiveComparator.LE, value);
  }

  @Test
  void tenMonthsOfKienHaiAreNotMetForTheTimeBeingAndProveNothing() {
    Assessment answer = assess(atMost("108"), SRB, year(117, 106, 10));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NOT_MET);
    assertThat(answer.provisional()).isTrue();
    assertThat(answer.provisionalUntil()).isEqualTo(LocalDate.of(2024, 10, 31));
    assertThat(answer.evidence()).isEqualTo(Evidence.INCONCLUSIVE);
    assertThat(answer.value()).isEqualTo(110.3774);
    assertThat(answer.interval())
        .isEqualTo(new AssessmentInterval(84.1376, 144.9391, 0.95, "CLOPPER_PEARSON"));
    assertThat(answer.parts()).extracting(AssessmentParts::total).isEqualTo(223L);
    assertThat(answer.months()).isEqualTo(10);
    assertThat(answer.completeness())
        .isEqualTo(new AssessmentCompleteness(40, 40, 4, 4, UnitLevel.COMMUNE));
    assertThat(answer.dataQuality()).isEqualTo(DataQuality.OK);
    assertThat(answer.display())
        .isEqualTo(new AssessmentDisplay(RatioColour.NONE, true, true, false));
    assertThat(answer.pooledThreeYears())
        .extracting(PooledYears::period, PooledYears::value)
        .containsExactly("2022-2024", 103.4483);
    assertThat(answer.sources()).containsExactly(FigureOrigin.REPORT, FigureOrigin.ILLUSTRATIVE);
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "Từ 01/01/2024 đến 31/10/2024 huyện Kiên Hải có 223 trẻ sinh ra sống (117 bé trai, 106"
                + " bé gái), tỷ số giới tính khi sinh 110,4; khoảng tin cậy 95 %: 84,1–144,9. Chưa"
                + " đủ căn cứ để kết luận cao hơn hay thấp hơn mức 108.");
    assertThat(answer.sentenceEn())
        .startsWith("From 1 January 2024 to 31 October 2024 huyện Kiên Hải had 223 live births");
  }

  @Test
  void finalOnceTheYearIsOverAndAllFiguresAreIn() {
    LocalDate nextYear = LocalDate.of(2025, 1, 20);
    assertThat(assess(atMost("108"), SRB, year(117, 106, 12), nextYear).provisional()).isFalse();
    assertThat(assess(atMost("108"), SRB, year(117, 106, 12), nextYear).sentenceVi())
        .startsWith("Năm 2024 huyện Kiên Hải có 223");
    Assessment missing = assess(atMost("108"), SRB, year(117, 106, 11), nextYear);
    assertThat(missing.provisional()).isTrue();
    assertThat(missing.completeness())
        .isEqualTo(new AssessmentCompleteness(44, 48, 4, 4, UnitLevel.COMMUNE));
  }

  @ParameterizedTest
  @CsvSource({
    "LT,110,110,100,NOT_MET",
    "LT,110,1099999,1000000,MET",
    "LE,108,108,100,MET",
    "LE,108,10800001,10000000,NOT_MET",
    "GE,108,108,100,MET",
    "GT,108,108,100,NOT_MET"
  })
  void officialResultUsesExactCounts(
      TargetComparator literal, String value, int boys, int girls, OfficialResult expected) {
    assertThat(assess(target(literal, null, value), SRB, year(boys, girls, 12)).officialResult())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "57500,50000,ABOVE,ABOVE,12,false",
    "57500,50000,ABOVE,NONE,11,false",
    "5200,5000,BELOW,BELOW,12,false",
    "5600,5000,INCONCLUSIVE,NONE,12,true",
    "5,0,TOO_FEW,NONE,12,false"
  })
  void colourIsForClearEvidenceOverAWholeYear(
      int boys, int girls, Evidence evidence, RatioColour colour, int months, boolean hatched) {
    Assessment answer =
        assess(target(TargetComparator.LT, null, "110"), SRB, year(boys, girls, months));
    assertThat(answer.evidence()).isEqualTo(evidence);
    assertThat(answer.display().colour()).isEqualTo(colour);
    assertThat(answer.display().hatched()).isEqualTo(hatched);
    assertThat(answer.display().hideRatio()).isEqualTo(boys + girls < 30);
    assertThat(answer.display().monitoringOnly()).isEqualTo(boys + girls < 1000);
  }

  @Test
  void saysNothingBeforeAPlannerHasConfirmedTheWord() {
    Assessment answer =
        assess(target(TargetComparator.MAINTAIN, null, "107"), SRB, year(117, 106, 10));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NOT_ASSESSED);
    assertThat(answer.noValueReason()).isEqualTo(NoValueReason.UNCONFIRMED_COMPARATOR);
    assertThat(answer.value()).isEqualTo(110.3774);
    assertThat(answer.evidence()).isEqualTo(Evidence.INCONCLUSIVE);
    assertThat(answer.provisional()).isFalse();
    assertThat(answer.sentenceVi()).endsWith("Chưa xác nhận cách tính nên chưa đánh giá.");
  }

  @Test
  void missingIsNeverZero() {
    Assessment none = assess(atMost("108"), SRB, year(null, null, 0));
    assertThat(none.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(none.noValueReason()).isEqualTo(NoValueReason.NO_FIGURES);
    assertThat(none.parts()).isNull();
    assertThat(none.evidence()).isEqualTo(Evidence.NOT_APPLICABLE);
    assertThat(none.completeness())
        .isEqualTo(new AssessmentCompleteness(0, 40, 0, 4, UnitLevel.COMMUNE));
    Assessment boysOnly = assess(atMost("108"), SRB, year(117, null, 10));
    assertThat(boysOnly.officialResult()).isEqualTo(OfficialResult.NO_DATA);
  }

  @Test
  void noGirlsNoRatio() {
    Assessment answer = assess(atMost("108"), SRB, year(31, 0, 12));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(answer.noValueReason()).isEqualTo(NoValueReason.DENOMINATOR_ZERO);
    assertThat(answer.value()).isNull();
    assertThat(answer.interval()).isNotNull().extracting(AssessmentInterval::upper).isNull();
    assertThat(answer.parts()).isNotNull().extracting(AssessmentParts::numerator).isEqualTo(31L);
    assertThat(answer.dataQuality()).isEqualTo(DataQuality.SUSPECT_HIGH);
  }

  @Test
  void milestonesAndSurveysAreNotCounted() {
    Assessment milestone = assess(target(TargetComparator.DONE, null, null), null, null);
    assertThat(milestone.officialResult()).isEqualTo(OfficialResult.NOT_ASSESSED);
    assertThat(milestone.noValueReason()).isEqualTo(NoValueReason.NO_INDICATOR);
    assertThat(milestone.completeness()).isNull();
    IndicatorView survey = indicator(ChanceModel.NONE, IndicatorOrigin.SURVEY, null, 100);
    Assessment unasked = assess(target(TargetComparator.GT, null, "95"), survey, null);
    assertThat(unasked.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(unasked.noValueReason()).isEqualTo(NoValueReason.NO_SURVEY);
    assertThat(unasked.sentenceVi()).isEqualTo("Chưa có khảo sát nào được ghi nhận.");
  }

  @Test
  void otherIndicatorsHaveNoEvidenceButCounts() {
    IndicatorView share =
        indicator(ChanceModel.NONE, IndicatorOrigin.COUNTS, "LIVE_BIRTHS.FEMALE", 100);
    Assessment answer = assess(target(TargetComparator.LT, null, "50"), share, year(12, 96, 12));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.evidence()).isEqualTo(Evidence.NOT_APPLICABLE);
    assertThat(answer.interval()).isNull();
    assertThat(answer.pooledThreeYears()).isNull();
    assertThat(answer.sentenceVi()).isEqualTo("Năm 2024 huyện Kiên Hải: 12,5 % (12/96).");
  }

  @Test
  void divisionAcrossTheBorderIsNotComparable() {
    Counts divided = new Counts(Map.of(BOYS, 5L), false, false, false, true, 1, 1, 1, 3);
    Assessment answer =
        assess(
            atMost("108"),
            SRB,
            new Counted(
                divided,
                null,
                Collections.nCopies(12, divided),
                List.of(
                    notComparable("phường Cự Khối", 2024, NotComparableReason.DIVIDED),
                    notComparable("phường Sài Đồng", 2024, NotComparableReason.NO_SUCCESSOR),
                    notComparable("đặc khu Kiên Hải", 2023, NotComparableReason.MERGED))));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(answer.noValueReason()).isEqualTo(NoValueReason.NOT_COMPARABLE);
    assertThat(answer.notComparable()).hasSize(3);
    assertThat(answer.sentenceVi())
        .as("names those of the year")
        .isEqualTo(
            "Không so sánh được: số liệu của phường Cự Khối (đã bị chia tách), phường Sài Đồng"
                + " (không rõ đã nhập vào đơn vị nào) không quy đổi được sang địa giới này.");
    assertThat(answer.sentenceEn())
        .isEqualTo(
            "Not comparable: figures of phường Cự Khối (divided since), phường Sài Đồng (it is not"
                + " known what it became) cannot be carried over to this map.");
  }

  @Test
  void longListOfUnitsIsCut() {
    TargetWords.Both words =
        TargetWords.notComparable(
            Collections.nCopies(5, notComparable("xã A", 2024, NotComparableReason.MERGED)));
    assertThat(words.vi())
        .startsWith("Không so sánh được: số liệu của xã A (đã sáp nhập, không tách lại được), xã A")
        .endsWith(" và 2 đơn vị khác không quy đổi được sang địa giới này.");
    assertThat(words.en()).endsWith(" and 2 others cannot be carried over to this map.");
  }

  private static NotComparable notComparable(String unit, int year, NotComparableReason reason) {
    return new NotComparable(
        new Ref("00000", unit), LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), reason);
  }
}
