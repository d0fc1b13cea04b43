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
import vn.canbang.area.AreaAttribute;
import vn.canbang.area.AreaAttributeKind;
import vn.canbang.area.AreaRef;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.ChanceModel;
import vn.canbang.indicator.IndicatorOrigin;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Polarity;
import vn.canbang.indicator.Terms;
import vn.canbang.indicator.statistics.Evidence;
import vn.canbang.observation.Counts;
import vn.canbang.shared.http.Ref;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.ReportingPeriod;
import vn.canbang.target.measure.MembershipDraft;
import vn.canbang.target.measure.MembershipWish;
import vn.canbang.target.measure.TargetBaseline;
import vn.canbang.target.measure.TargetBasis;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;
import vn.canbang.target.measure.TargetMeasure;
import vn.canbang.target.measure.TargetMilestone;
import vn.canbang.target.result.SurveyMethod;
import vn.canbang.target.result.SurveyResult;

/** What a level is compared with, beside the value itself. */
class BasisTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
  private static final ReportingPeriod YEAR = ReportingPeriod.parse("2024");
  private static final CellKey THIRD = CellKey.parse("LIVE_BIRTHS_3RD_PLUS.MALE");
  private static final CellKey ALL = CellKey.parse("LIVE_BIRTHS.MALE");
  private static final AreaRef PLACE =
      new AreaRef(UUID.randomUUID(), "24", 1, "tỉnh Bắc Giang", Dates.BEGINNING, Dates.OPEN_END);

  private static IndicatorView indicator(IndicatorOrigin origin, @Nullable LocalDate validTo) {
    boolean counts = origin == IndicatorOrigin.COUNTS;
    return new IndicatorView(
        "THIRD_BIRTH",
        "Tỷ lệ sinh con thứ 3 trở lên",
        "Share of third births",
        Terms.of(counts ? THIRD.toString() : null, "Trẻ là con thứ 3", "Third births"),
        Terms.of(counts ? ALL.toString() : null, "Trẻ sinh ra sống", "Live births"),
        100,
        "%",
        "%",
        Polarity.LOWER,
        null,
        null,
        null,
        1,
        null,
        ChanceModel.NONE,
        Aggregation.FLOW,
        origin,
        null,
        validTo,
        "",
        "",
        0,
        List.of());
  }

  private static Target target(
      TargetComparator comparator, @Nullable String value, TargetMeasure measure) {
    return new Target(
        UUID.randomUUID(),
        0,
        new NewTarget(
            UUID.randomUUID(),
            "T1",
            null,
            "…",
            null,
            comparator,
            null,
            null,
            value == null ? null : new BigDecimal(value),
            null,
            null,
            null,
            null,
            PLACE.id(),
            TargetOrigin.PLAN,
            measure),
        null);
  }

  private static TargetMeasure basis(TargetBasis basis, @Nullable TargetBaseline from) {
    return new TargetMeasure(basis, from, List.of(), null);
  }

  private static Counts counts(long third, long all) {
    return new Counts(Map.of(THIRD, third, ALL, all), true, false, true, false, 12, 4, 4, 2);
  }

  private static Assessment assess(Target target, @Nullable Counts now, @Nullable Counts before) {
    return assess(target, YEAR, now, before, indicator(IndicatorOrigin.COUNTS, null));
  }

  private static Assessment assess(
      Target target,
      ReportingPeriod period,
      @Nullable Counts now,
      @Nullable Counts before,
      IndicatorView indicator) {
    return new Assessor(
            Question.of(target, indicator, PLACE, period, period.end()),
            new Facts(
                now == null
                    ? null
                    : new Counted(now, null, Collections.nCopies(12, now), List.of()),
                before,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            TODAY)
        .assess();
  }

  @ParameterizedTest
  @CsvSource({
    // 20.0 % after 20.8 %: 0.8 points down, exactly.
    "CHANGE,-0.8,200,1000,208,1000,MET",
    "CHANGE,-0.8001,200,1000,208,1000,NOT_MET",
    "CHANGE,0.5,205,1000,200,1000,MET",
    "RELATIVE,-4,192,1000,200,1000,MET",
    "RELATIVE,-4.01,192,1000,200,1000,NOT_MET"
  })
  void changeIsJudgedByTheCountsOfBothPeriods(
      TargetBasis basis,
      String level,
      long third,
      long all,
      long thirdBefore,
      long allBefore,
      OfficialResult expected) {
    Assessment answer =
        assess(
            target(TargetComparator.CHANGE_BY, level, basis(basis, null)),
            counts(third, all),
            counts(thirdBefore, allBefore));
    assertThat(answer.officialResult()).isEqualTo(expected);
    assertThat(answer.evidence()).isEqualTo(Evidence.NOT_APPLICABLE);
    assertThat(answer.change()).isNotNull();
    assertThat(answer.change().since().code()).isEqualTo("2023");
  }

  @Test
  void changeIsSaidInWords() {
    Assessment answer =
        assess(
            target(TargetComparator.CHANGE_BY, "-0.5", basis(TargetBasis.CHANGE, null)),
            counts(200, 1000),
            counts(208, 1000));
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "Năm 2024 tỉnh Bắc Giang: 20,0 % (200/1.000). Năm 2023 là 20,8 %; giảm 0,8 điểm phần"
                + " trăm.");
    assertThat(answer.sentenceEn())
        .isEqualTo(
            "In 2024 tỉnh Bắc Giang: 20.0 % (200/1,000). In 2023 it was 20.8 %; down by 0.8 points.");
  }

  @Test
  void baselineOfADocumentGoesBeforeFigures() {
    TargetBaseline stated =
        new TargetBaseline(
            new BigDecimal("22.5"), null, null, ReportingPeriod.parse("2020"), "Kế hoạch 139");
    Assessment answer =
        assess(
            target(TargetComparator.CHANGE_BY, "-2.5", basis(TargetBasis.CHANGE, stated)),
            counts(200, 1000),
            counts(208, 1000));
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.change())
        .isEqualTo(
            new AssessmentChange(
                ReportingPeriod.parse("2020"), 22.5, null, -2.5, false, "Kế hoạch 139"));
  }

  @Test
  void withoutTheEarlierPeriodNothingIsSaid() {
    Assessment answer =
        assess(
            target(TargetComparator.CHANGE_BY, "-1", basis(TargetBasis.CHANGE, null)),
            counts(200, 1000),
            null);
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(answer.noValueReason()).isEqualTo(NoValueReason.NO_BASELINE);
    assertThat(answer.sentenceVi()).endsWith("Chưa có số liệu năm 2023 để so sánh.");
  }

  @Test
  void countLooksAboveTheLineOnly() {
    Assessment answer =
        assess(
            target(TargetComparator.LE, "200", basis(TargetBasis.COUNT, null)),
            counts(200, 1000),
            null);
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.value()).isEqualTo(200);
    assertThat(answer.sentenceVi()).isEqualTo("Năm 2024 tỉnh Bắc Giang: 200 trẻ là con thứ 3.");
  }

  @Test
  void eachYearHasItsOwnSlice() {
    TargetMeasure slices =
        new TargetMeasure(
            TargetBasis.ABSOLUTE,
            null,
            List.of(
                new TargetMilestone(2023, new BigDecimal("21"), null, null, "năm 2023"),
                new TargetMilestone(
                    2024, new BigDecimal("20"), null, EffectiveComparator.LT, "năm 2024")),
            null);
    Target target = target(TargetComparator.LE, "18", slices);
    IndicatorView share = indicator(IndicatorOrigin.COUNTS, null);
    Counts twenty = counts(200, 1000);
    Assessment of2023 = assess(target, ReportingPeriod.parse("2023"), twenty, null, share);
    assertThat(of2023.officialResult()).isEqualTo(OfficialResult.MET);
    Assessment of2024 = assess(target, YEAR, twenty, null, share);
    assertThat(of2024.officialResult()).isEqualTo(OfficialResult.NOT_MET);
    assertThat(of2024.level())
        .isEqualTo(
            new AssessmentLevel(EffectiveComparator.LT, new BigDecimal("20"), null, 2024, false));
    Assessment of2022 = assess(target, ReportingPeriod.parse("2022"), twenty, null, share);
    assertThat(of2022.level()).extracting(AssessmentLevel::value).isEqualTo(new BigDecimal("18"));
  }

  @ParameterizedTest
  @CsvSource({"OUT,,NOT_MET", "IN,,MET", "OUT,2024-07-01,MET"})
  void groupIsJudgedByTheDatedAttribute(
      MembershipWish wanted, @Nullable LocalDate left, OfficialResult expected) {
    Target target =
        target(
            TargetComparator.DONE,
            null,
            new TargetMeasure(
                TargetBasis.ABSOLUTE,
                null,
                List.of(),
                new MembershipDraft(AreaAttributeKind.HIGH_FERTILITY, null, wanted)));
    AreaAttribute high =
        new AreaAttribute(
            AreaAttributeKind.HIGH_FERTILITY,
            null,
            LocalDate.of(2020, 1, 1),
            left,
            "Quyết định minh họa");
    Assessment answer = plain(target, null, List.of(), List.of(high));
    assertThat(answer.officialResult()).isEqualTo(expected);
    assertThat(answer.provisional()).isFalse();
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "Đến 31/12/2024, tỉnh Bắc Giang "
                + (left == null ? "thuộc" : "không còn thuộc")
                + " nhóm địa bàn có mức sinh cao (Quyết định minh họa).");
    Assessment unknown = plain(target, null, List.of(), List.of());
    assertThat(unknown.officialResult()).isEqualTo(OfficialResult.NO_DATA);
    assertThat(unknown.noValueReason()).isEqualTo(NoValueReason.NO_MEMBERSHIP);
  }

  private static Assessment plain(
      Target target,
      @Nullable IndicatorView indicator,
      List<SurveyResult> surveys,
      List<AreaAttribute> attributes) {
    return new Assessor(
            Question.of(target, indicator, PLACE, YEAR, YEAR.end()),
            new Facts(null, null, null, surveys, attributes, List.of(), List.of()),
            TODAY)
        .assess();
  }

  private static SurveyResult survey(String to, SurveyMethod method, int positive, int sample) {
    LocalDate day = LocalDate.parse(to);
    return new SurveyResult(
        UUID.randomUUID(),
        day,
        day,
        method,
        sample,
        positive,
        "người dân",
        null,
        null,
        true,
        100.0 * positive / sample,
        null,
        null,
        new Ref("X", "X"),
        Dates.BEGINNING.atStartOfDay(Dates.ZONE).toInstant());
  }

  @Test
  void latestSurveyByThePeriodsEndSpeaks() {
    Target target = target(TargetComparator.GT, "95", TargetMeasure.PLAIN);
    IndicatorView asked = indicator(IndicatorOrigin.SURVEY, null);
    Assessment answer =
        plain(
            target,
            asked,
            List.of(
                survey("2025-01-10", SurveyMethod.RANDOM_SAMPLE, 1, 100),
                survey("2024-10-20", SurveyMethod.RANDOM_SAMPLE, 298, 300),
                survey("2023-10-20", SurveyMethod.RANDOM_SAMPLE, 1, 100)),
            List.of());
    assertThat(answer.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(answer.evidence()).isEqualTo(Evidence.ABOVE);
    assertThat(answer.sources()).containsExactly(FigureOrigin.SURVEY, FigureOrigin.ILLUSTRATIVE);
    assertThat(answer.sentenceVi())
        .isEqualTo(
            "Theo khảo sát ngày 20/10/2024, 298/300 người dân được hỏi ở tỉnh Bắc Giang trả lời đạt"
                + " yêu cầu (99,3 %). Cao hơn rõ rệt so với mức 95 %.");
    Assessment chosen =
        plain(
            target, asked, List.of(survey("2024-10-20", SurveyMethod.CHOSEN, 285, 300)), List.of());
    assertThat(chosen.officialResult()).as("95 is not above 95").isEqualTo(OfficialResult.NOT_MET);
    assertThat(chosen.evidence()).isEqualTo(Evidence.NOT_APPLICABLE);
    assertThat(chosen.sentenceVi())
        .endsWith("Không chọn mẫu ngẫu nhiên nên chỉ nói về những người được hỏi.");
  }

  @Test
  void completedMilestoneIsMet() {
    Target target = target(TargetComparator.DONE, null, TargetMeasure.PLAIN);
    assertThat(plain(target, null, List.of(), List.of()).officialResult())
        .isEqualTo(OfficialResult.NOT_ASSESSED);
    target.completed(
        new TargetCompletion(LocalDate.of(2024, 10, 15), null, "Báo cáo số 30/BC-UBND"));
    Assessment done = plain(target, null, List.of(), List.of());
    assertThat(done.officialResult()).isEqualTo(OfficialResult.MET);
    assertThat(done.provisional()).isFalse();
    assertThat(done.noValueReason()).isNull();
    assertThat(done.sentenceVi())
        .isEqualTo("Đã hoàn thành ngày 15/10/2024 (Báo cáo số 30/BC-UBND).");
  }

  @Test
  void endedIsJudgedNoMore() {
    Target target = target(TargetComparator.LE, "20", TargetMeasure.PLAIN);
    target.close(
        new TargetClosure(LocalDate.of(2024, 6, 3), "Pháp lệnh Dân số sửa đổi.", "Pháp lệnh 2024"));
    Assessment closed = assess(target, counts(1, 1000), null);
    assertThat(closed.officialResult()).isEqualTo(OfficialResult.NOT_ASSESSED);
    assertThat(closed.noValueReason()).isEqualTo(NoValueReason.ENDED);
    assertThat(closed.sentenceVi())
        .isEqualTo(
            "Chỉ tiêu đã kết thúc từ 03/06/2024: Pháp lệnh Dân số sửa đổi (Pháp lệnh 2024).");
    IndicatorView share = indicator(IndicatorOrigin.COUNTS, null);
    assertThat(
            assess(target, ReportingPeriod.parse("2023"), counts(1, 1000), null, share)
                .officialResult())
        .as("what was over before stays judged")
        .isEqualTo(OfficialResult.MET);
    Assessment outlived =
        assess(
            target(TargetComparator.LE, "20", TargetMeasure.PLAIN),
            YEAR,
            counts(1, 1000),
            null,
            indicator(IndicatorOrigin.COUNTS, LocalDate.of(2024, 6, 3)));
    assertThat(outlived.sentenceVi())
        .isEqualTo(
            "“Tỷ lệ sinh con thứ 3 trở lên” thôi là chỉ tiêu phấn đấu từ 03/06/2024 nên không đánh"
                + " giá nữa.");
  }
}
