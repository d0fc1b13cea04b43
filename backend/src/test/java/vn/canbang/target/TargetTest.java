package vn.canbang.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.canbang.shared.problem.ProblemException;

class TargetTest {

  private static Target target(
      TargetComparator literal,
      @Nullable String text,
      @Nullable EffectiveComparator as,
      @Nullable String value,
      String unit) {
    return new Target(
        UUID.randomUUID(),
        0,
        new NewTarget(
            UUID.randomUUID(),
            "T1",
            null,
            "…",
            null,
            literal,
            text,
            as,
            value == null ? null : new BigDecimal(value),
            null,
            unit,
            null,
            null,
            UUID.randomUUID(),
            TargetOrigin.PLAN),
        null);
  }

  private static Target maintain() {
    return target(TargetComparator.MAINTAIN, "duy trì", null, "107.0000", "bé trai/100 bé gái");
  }

  @Test
  void notesHowAnOpenWordIsCounted() {
    Target reach =
        target(TargetComparator.EQ, "đạt", EffectiveComparator.LE, "108", "bé trai/100 bé gái");
    assertThat(TargetWords.note(reach))
        .isEqualTo(
            new TargetWords.Both(
                "Văn bản ghi “đạt 108”; tính là “không quá 108”",
                "The document says “đạt 108”; counted as “at most 108”"));
    Target share = target(TargetComparator.EQ, null, EffectiveComparator.GE, "80", "%");
    assertThat(TargetWords.note(share))
        .extracting(TargetWords.Both::vi)
        .isEqualTo("Văn bản ghi “80%”; tính là “ít nhất 80%”");
    assertThat(TargetWords.note(maintain()))
        .extracting(TargetWords.Both::vi)
        .isEqualTo("Văn bản ghi “duy trì 107”; chưa xác nhận cách tính");
    assertThat(TargetWords.note(target(TargetComparator.LT, "dưới", null, "110", ""))).isNull();
  }

  @Test
  void plainWordsNeedNoConfirmation() {
    Target below = target(TargetComparator.LT, "dưới", null, "110", "");
    assertThat(below.comparatorConfirmed()).isTrue();
    assertThat(below.effectiveComparator()).isEqualTo(EffectiveComparator.LT);
    assertThat(below.awaitsComparator()).isFalse();
    assertThat(target(TargetComparator.MAINTAIN, null, null, null, "").awaitsComparator())
        .as("nothing to compare with")
        .isFalse();
  }

  @Test
  void confirmationSettlesTheWordOnce() {
    Target target = maintain();
    assertThat(target.awaitsComparator()).isTrue();
    target.confirm(EffectiveComparator.LE);
    assertThat(target.effectiveComparator()).isEqualTo(EffectiveComparator.LE);
    assertThat(target.value()).isEqualTo(new BigDecimal("107"));
    assertThatThrownBy(() -> target.confirm(EffectiveComparator.LT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo("target.comparator-settled"));
  }

  @ParameterizedTest
  @EnumSource(
      value = EffectiveComparator.class,
      names = {"BETWEEN", "DONE"})
  void oneLevelIsNeitherABandNorAMilestone(EffectiveComparator as) {
    assertThatThrownBy(() -> maintain().confirm(as))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.faults())
                    .singleElement()
                    .satisfies(
                        fault -> assertThat(fault.pointer()).isEqualTo("/effectiveComparator")));
  }
}
