package vn.canbang.area.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.canbang.area.reference.AreaChange.Known;
import vn.canbang.shared.time.Dates;

class AreaChangeTest {

  private static final LocalDate MID = LocalDate.of(2024, 9, 1);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static AreaUnit unit(String name, LocalDate from, LocalDate to) {
    return new AreaUnit("31108", 3, "Xã", name, "912", from, to);
  }

  private static List<Known> known(AreaUnit... units) {
    return Stream.of(units).map(unit -> new Known(unit, unit.nameKey())).toList();
  }

  @Test
  void theSameAgainChangesNothing() {
    AreaUnit unit = unit("Hòn Tre", Dates.BEGINNING, REFORM);
    AreaChange change = AreaChange.of(known(unit), List.of(unit));
    assertThat(change.added()).isEmpty();
    assertThat(change.changed()).isEmpty();
    assertThat(change.withdrawn()).isEmpty();
    assertThat(change.units()).containsExactly(unit);
  }

  @Test
  void anEpisodeWhoseBeginningIsCorrectedStaysItself() {
    AreaUnit known = unit("Hòn Tre", MID, REFORM);
    AreaUnit corrected = unit("Hòn Tre", MID.minusDays(20), REFORM);
    AreaChange change = AreaChange.of(known(known), List.of(corrected));
    assertThat(change.changed()).containsExactly(corrected.as(known.id()));
    assertThat(change.added()).isEmpty();
    assertThat(change.withdrawn()).isEmpty();
  }

  @Test
  void whatIsGoneIsKeptButValidOnNoDayAndComesBackAsItself() {
    AreaUnit known = unit("Hòn Tre", MID, REFORM);
    AreaChange gone = AreaChange.of(known(known), List.of());
    AreaUnit withdrawn = gone.withdrawn().getFirst();
    assertThat(withdrawn.id()).isEqualTo(known.id());
    assertThat(withdrawn.validFrom()).isEqualTo(withdrawn.validTo());
    assertThat(AreaChange.of(known(withdrawn), List.of()).withdrawn()).isEmpty();
    assertThat(AreaChange.of(known(withdrawn), List.of(known)).changed()).containsExactly(known);
  }

  @Test
  void anIdThatIsTakenIsNotGivenTwice() {
    AreaUnit first = unit("Hòn Tre", MID, REFORM);
    AreaUnit moved = unit("Hòn Tre", REFORM.minusDays(30), REFORM).as(first.id());
    AreaUnit wanted = unit("Hòn Tre", MID, REFORM.minusDays(30));
    AreaChange change = AreaChange.of(known(moved), List.of(wanted, moved));
    assertThat(change.units()).extracting(AreaUnit::id).doesNotHaveDuplicates();
    assertThat(change.units().get(0)).isEqualTo(moved);
    assertThat(change.added()).hasSize(1);
  }

  @Test
  void otherKeysForTheSameNamesAreWrittenAnew() {
    AreaUnit unit = unit("Hòn Tre", MID, REFORM);
    assertThat(AreaChange.of(List.of(new Known(unit, "")), List.of(unit)).changed())
        .containsExactly(unit);
  }
}
