package vn.canbang.area.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.canbang.area.reference.HamletUnits.Hamlet;
import vn.canbang.shared.time.Dates;

/** Hamlets below communes of the real country. */
class HamletUnitsTest {

  private static final LocalDate ON = LocalDate.of(2024, 11, 18);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final AreaSuccessions SUCCESSIONS =
      new AreaSuccessions(
          National.EPISODES,
          SuccessorFile.read(National.SUCCESSOR_ROWS, National.EPISODES, new LineFaults()));

  private static List<String> episodes(String commune, LocalDate from, LocalDate to) {
    Hamlet hamlet =
        new Hamlet(
            commune + "-01",
            National.EPISODES.on(commune, from).orElseThrow().id(),
            "thôn",
            "Bãi Nhà",
            from,
            to);
    return HamletUnits.of(List.of(hamlet), National.EPISODES, SUCCESSIONS).stream()
        .map(unit -> unit.parentCode() + " " + unit.validFrom() + " " + unit.validTo())
        .toList();
  }

  @Test
  void itGoesOverWithItsCommune() {
    assertThat(episodes("05173", ON, Dates.OPEN_END))
        .containsExactly("05173 2024-11-18 2025-07-01", "05128 2025-07-01 9999-12-31");
  }

  @Test
  void aCommuneThatKeepsItsCodeDoesNotCutIt() {
    assertThat(episodes("31108", ON, Dates.OPEN_END))
        .containsExactly("31108 2024-11-18 9999-12-31");
  }

  @Test
  void itEndsWhereItsCommuneIsDivided() {
    assertThat(episodes("00154", ON, Dates.OPEN_END))
        .containsExactly("00154 2024-11-18 2025-07-01");
  }

  @Test
  void itEndsWhereNothingSaysWhatItsCommuneBecame() {
    AreaUnit lost =
        National.UNITS.stream()
            .filter(u -> u.level() == 3 && u.validTo().isBefore(REFORM))
            .filter(u -> SUCCESSIONS.of(u).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(episodes(lost.code(), LocalDate.of(2022, 1, 1), Dates.OPEN_END))
        .containsExactly(lost.code() + " 2022-01-01 " + lost.validTo());
  }

  @Test
  void itEndsWhenPeopleSaySo() {
    assertThat(episodes("05173", ON, LocalDate.of(2024, 12, 1)))
        .containsExactly("05173 2024-11-18 2024-12-01");
    assertThat(episodes("05173", ON, LocalDate.of(2026, 1, 1)))
        .containsExactly("05173 2024-11-18 2025-07-01", "05128 2025-07-01 2026-01-01");
  }
}
