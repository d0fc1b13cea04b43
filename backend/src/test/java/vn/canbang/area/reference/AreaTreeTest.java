package vn.canbang.area.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;

class AreaTreeTest {

  private static final LocalDate MID = LocalDate.of(2024, 1, 1);

  @Test
  void aRenamedParentIsTwoAncestorsOneAfterTheOther() {
    AreaUnit before = unit("91", 1, null, Dates.BEGINNING, MID);
    AreaUnit after = unit("91", 1, null, MID, Dates.OPEN_END);
    AreaUnit district = unit("912", 2, "91", Dates.BEGINNING, Dates.OPEN_END);
    AreaUnit commune = unit("31108", 3, "912", Dates.BEGINNING, Dates.OPEN_END);

    assertThat(
            AreaTree.lines(
                new AreaEpisodes(List.of(before, after, district, commune)), List.of(commune)))
        .containsExactlyInAnyOrder(
            new AreaLine(commune.id(), commune.id(), 0, Dates.BEGINNING, Dates.OPEN_END),
            new AreaLine(district.id(), commune.id(), 1, Dates.BEGINNING, Dates.OPEN_END),
            new AreaLine(before.id(), commune.id(), 2, Dates.BEGINNING, MID),
            new AreaLine(after.id(), commune.id(), 2, MID, Dates.OPEN_END));
  }

  /** The lines of the whole country say the same as climbing from parent to parent on a day. */
  @Test
  void agreesWithClimbingOnADay() {
    List<AreaUnit> units = National.UNITS;
    List<AreaLine> lines = AreaTree.lines(National.EPISODES, units);
    for (String on :
        List.of("2021-12-31", "2023-04-10", "2024-11-18", "2025-06-30", "2025-07-01")) {
      LocalDate day = LocalDate.parse(on);
      assertThat(
              lines.stream()
                  .filter(l -> !l.validFrom().isAfter(day) && l.validTo().isAfter(day))
                  .map(l -> l.descendantId() + " " + l.depth() + " " + l.ancestorId())
                  .sorted())
          .as(on)
          .containsExactlyElementsOf(climbed(units, day));
    }
  }

  private static List<String> climbed(List<AreaUnit> units, LocalDate day) {
    var valid =
        units.stream()
            .filter(u -> !u.validFrom().isAfter(day) && u.validTo().isAfter(day))
            .collect(java.util.stream.Collectors.toMap(AreaUnit::code, u -> u));
    List<String> pairs = new ArrayList<>();
    for (AreaUnit unit : valid.values()) {
      int depth = 0;
      for (AreaUnit up = unit; up != null; up = valid.get(up.parentCode())) {
        pairs.add(unit.id() + " " + depth++ + " " + up.id());
      }
    }
    return pairs.stream().sorted().toList();
  }

  private static AreaUnit unit(
      String code, int level, @Nullable String parent, LocalDate from, LocalDate to) {
    return new AreaUnit(code, level, "Xã", "X" + code, parent, from, to);
  }
}
