package vn.canbang.target.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.canbang.target.allocation.CascadeFindingCode.CASCADE_GAP;
import static vn.canbang.target.allocation.CascadeFindingCode.CASCADE_IMPLIED_MISSES;
import static vn.canbang.target.allocation.CascadeFindingCode.CASCADE_LATER_DUE;
import static vn.canbang.target.allocation.CascadeFindingCode.CASCADE_LOOSER;
import static vn.canbang.target.allocation.CascadeFindingCode.CASCADE_SUM_DIFFERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.canbang.shared.http.Ref;
import vn.canbang.target.AssessmentLevel;
import vn.canbang.target.EffectiveComparator;

class CascadeCheckTest {

  private static final LocalDate DUE = LocalDate.of(2024, 12, 31);

  private static CascadeCheck.Row row(
      String area, @Nullable String value, @Nullable Long denominator) {
    return new CascadeCheck.Row(
        new Ref(area, "xã " + area),
        value == null ? null : new BigDecimal(value),
        null,
        null,
        denominator);
  }

  private static CascadeCheck check(
      EffectiveComparator as, String level, boolean additive, CascadeCheck.Row... rows) {
    return new CascadeCheck(
        new AssessmentLevel(as, new BigDecimal(level), null, null, false),
        DUE,
        additive,
        "huyện Kiên Hải",
        List.of(rows));
  }

  @Test
  void numbersMustAddUp() {
    CascadeCheck few =
        check(EffectiveComparator.GE, "120", true, row("A", "70", null), row("B", "48", null));
    assertThat(few.sum()).isEqualByComparingTo("118");
    assertThat(few.implied()).isNull();
    assertThat(few.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(CASCADE_SUM_DIFFERS);
              assertThat(finding.severity()).isEqualTo(CascadeSeverity.ERROR);
              assertThat(finding.messageVi())
                  .isEqualTo(
                      "Tổng mức giao cho các đơn vị là 118, chỉ tiêu của huyện Kiên Hải là 120: còn"
                          + " thiếu 2.");
              assertThat(finding.messageEn())
                  .isEqualTo(
                      "The units are handed 118 in all, the target of huyện Kiên Hải is 120: 2 too"
                          + " few.");
            });
    assertThat(
            check(EffectiveComparator.GE, "120", true, row("A", "72", null), row("B", "48", null))
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LT,110,110,false",
    "LT,110,110.1,true",
    "LE,108,107,false",
    "LE,108,109,true",
    "GE,80,85,false",
    "GE,80,79.9,true",
    "GT,95,94,true",
    "EQ,100,100,false",
    "EQ,100,101,true"
  })
  void noUnitMayBeLooserThanTheWhole(
      EffectiveComparator as, String level, String unit, boolean looser) {
    List<CascadeFinding> findings =
        check(as, level, false, row("A", unit, null), row("B", level, null)).findings();
    assertThat(findings.stream().anyMatch(finding -> finding.code() == CASCADE_LOOSER))
        .isEqualTo(looser);
  }

  @Test
  void saysWhatTheUnitsImplyForTheWhole() {
    CascadeCheck check =
        check(EffectiveComparator.LE, "108", false, row("A", "112", 30L), row("B", "107", 70L));
    assertThat(check.implied()).isEqualTo(new ImpliedLevel(108.5, 100));
    assertThat(check.sum()).isNull();
    assertThat(check.findings())
        .extracting(CascadeFinding::code)
        .containsExactly(CASCADE_LOOSER, CASCADE_IMPLIED_MISSES);
    assertThat(check.findings().getFirst().messageVi())
        .isEqualTo("Mức giao cho xã A (112) lỏng hơn chỉ tiêu của huyện Kiên Hải (không quá 108).");
    assertThat(check.findings().getLast().messageVi())
        .isEqualTo(
            "Nếu mọi đơn vị vừa đạt mức được giao thì huyện Kiên Hải sẽ là 108,5, không đạt “không"
                + " quá 108”.");
    assertThat(
            check(EffectiveComparator.LE, "108", false, row("A", "108", null), row("B", "1", 70L))
                .implied())
        .as("one weight is not known")
        .isNull();
  }

  @Test
  void unitsWithoutALevelAndLaterDatesAreNamed() {
    CascadeCheck check =
        new CascadeCheck(
            new AssessmentLevel(EffectiveComparator.LE, new BigDecimal("108"), null, null, false),
            DUE,
            false,
            "huyện Kiên Hải",
            List.of(
                row("A", null, 10L),
                new CascadeCheck.Row(
                    new Ref("B", "xã B"), new BigDecimal("108"), null, DUE.plusDays(90), 10L)));
    assertThat(check.findings())
        .extracting(CascadeFinding::code)
        .containsExactly(CASCADE_LATER_DUE, CASCADE_GAP);
    assertThat(check.findings())
        .extracting(CascadeFinding::messageVi)
        .containsExactly(
            "Thời hạn của xã B (31/03/2025) muộn hơn thời hạn của chỉ tiêu (31/12/2024).",
            "Chưa giao chỉ tiêu cho xã A.");
    assertThat(check.findings().getLast().severity()).isEqualTo(CascadeSeverity.WARNING);
    assertThat(check(EffectiveComparator.LE, "108", false, row("A", null, null)).findings())
        .as("nothing was handed down yet")
        .isEmpty();
  }
}
