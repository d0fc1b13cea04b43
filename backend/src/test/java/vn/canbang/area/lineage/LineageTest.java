package vn.canbang.area.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.canbang.shared.time.Dates;

/** A small country: units are named by code and first day. */
class LineageTest {

  private static final LocalDate ONE = LocalDate.of(2025, 1, 1);
  private static final LocalDate TWO = LocalDate.of(2025, 7, 1);
  private static final LocalDate OLD = LocalDate.of(2024, 6, 30);
  private static final LocalDate NEW = LocalDate.of(2026, 6, 30);

  private final List<LineageMap.Unit> units = new ArrayList<>();
  private final List<LineageMap.Line> lines = new ArrayList<>();
  private final List<LineageMap.Step> steps = new ArrayList<>();

  private LineageMap.Unit unit(String code, int level, LocalDate from, LocalDate to) {
    LineageMap.Unit unit =
        new LineageMap.Unit(
            UUID.nameUUIDFromBytes((code + from).getBytes(StandardCharsets.UTF_8)),
            code,
            level,
            from,
            to);
    units.add(unit);
    return unit;
  }

  private LineageMap.Unit under(
      LineageMap.Unit parent, String code, int level, LocalDate from, LocalDate to) {
    LineageMap.Unit unit = unit(code, level, from, to);
    LocalDate begin = from.isAfter(parent.from()) ? from : parent.from();
    LocalDate end = to.isBefore(parent.to()) ? to : parent.to();
    lines.add(new LineageMap.Line(unit.id(), parent.id(), begin, end));
    return unit;
  }

  private void becomes(LineageMap.Unit old, LineageMap.Unit... heirs) {
    for (LineageMap.Unit heir : heirs) {
      steps.add(new LineageMap.Step(old.id(), heir.id()));
    }
  }

  /**
   * Where the figures of a unit and day are found on a map: codes → parts, guessed ones with "?".
   */
  private Map<String, String> found(LineageMap.Unit unit, LocalDate figure, LocalDate mapOn) {
    Map<UUID, String> codes =
        units.stream().collect(Collectors.toMap(LineageMap.Unit::id, LineageMap.Unit::code));
    Map<String, String> found = new TreeMap<>();
    for (LineageRow row : Lineage.of(units, lines, steps)) {
      boolean ofFigure =
          row.areaId().equals(unit.id())
              && !figure.isBefore(row.figureFrom())
              && figure.isBefore(row.figureTo());
      if (ofFigure && !mapOn.isBefore(row.mapFrom()) && mapOn.isBefore(row.mapTo())) {
        assertThat(row.later()).isEqualTo(mapOn.isBefore(row.figureFrom()));
        String before =
            found.put(
                String.valueOf(codes.get(row.becameId())), row.parts() + (row.known() ? "" : "?"));
        assertThat(before).as("one row for a unit of the map").isNull();
      }
    }
    return found;
  }

  @Test
  void mergedUnitsAreFoundInTheNewOneAndItsFiguresInAllOfThem() {
    LineageMap.Unit province = unit("91", 1, Dates.BEGINNING, TWO);
    LineageMap.Unit after = unit("91", 1, TWO, Dates.OPEN_END);
    becomes(province, after);
    LineageMap.Unit district = under(province, "912", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit a = under(district, "1", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit b = under(district, "2", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit zone = under(after, "1", 3, TWO, Dates.OPEN_END);
    becomes(a, zone);
    becomes(b, zone);
    assertThat(found(a, OLD, OLD)).isEqualTo(Map.of("1", "1"));
    assertThat(found(a, OLD, NEW)).isEqualTo(Map.of("1", "1"));
    assertThat(found(b, OLD, NEW)).isEqualTo(Map.of("1", "1"));
    assertThat(found(zone, NEW, NEW)).isEqualTo(Map.of("1", "1"));
    assertThat(found(zone, NEW, OLD)).isEqualTo(Map.of("1", "2", "2", "2"));
    assertThat(found(district, OLD, OLD)).isEqualTo(Map.of("912", "1"));
    assertThat(found(district, OLD, NEW)).as("by its communes").isEqualTo(Map.of("1", "1"));
    assertThat(found(province, OLD, NEW)).isEqualTo(Map.of("91", "1"));
    assertThat(found(after, NEW, OLD)).isEqualTo(Map.of("91", "1"));
  }

  @Test
  void dividedUnitIsFoundInAllItsPartsTogether() {
    LineageMap.Unit province = unit("01", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit district = under(province, "004", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit a = under(district, "1", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit b = under(district, "2", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit p = under(province, "8", 3, TWO, Dates.OPEN_END);
    LineageMap.Unit q = under(province, "9", 3, TWO, Dates.OPEN_END);
    becomes(a, p, q);
    becomes(b, p);
    assertThat(found(a, OLD, NEW)).isEqualTo(Map.of("8", "2", "9", "2"));
    assertThat(found(b, OLD, NEW)).isEqualTo(Map.of("8", "1"));
    assertThat(found(district, OLD, NEW)).isEqualTo(Map.of("8", "2", "9", "2"));
    assertThat(found(p, NEW, OLD)).isEqualTo(Map.of("1", "2", "2", "2"));
    assertThat(found(q, NEW, OLD)).as("lies in the divided one").isEqualTo(Map.of("1", "1"));
  }

  @Test
  void renamedUnitGoesOnUnderItsCode() {
    LineageMap.Unit province = unit("24", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit district = under(province, "222", 2, Dates.BEGINNING, ONE);
    LineageMap.Unit town = under(province, "222", 2, ONE, Dates.OPEN_END);
    LineageMap.Unit a = under(district, "1", 3, Dates.BEGINNING, ONE);
    LineageMap.Unit ward = under(town, "1", 3, ONE, Dates.OPEN_END);
    LineageMap.Unit b = under(district, "2", 3, Dates.BEGINNING, Dates.OPEN_END);
    lines.add(new LineageMap.Line(b.id(), town.id(), ONE, Dates.OPEN_END));
    assertThat(found(a, OLD, NEW)).isEqualTo(Map.of("1", "1"));
    assertThat(found(ward, NEW, OLD)).isEqualTo(Map.of("1", "1"));
    assertThat(found(b, OLD, NEW)).isEqualTo(Map.of("2", "1"));
    assertThat(found(district, OLD, NEW)).as("the same land").isEqualTo(Map.of("222", "1"));
    assertThat(found(town, NEW, OLD)).isEqualTo(Map.of("222", "1"));
  }

  @Test
  void unitWithoutSuccessorMayHaveComeToAnyNeighbour() {
    LineageMap.Unit province = unit("01", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit district = under(province, "004", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit lost = under(district, "1", 3, Dates.BEGINNING, ONE);
    LineageMap.Unit a = under(district, "2", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit b = under(district, "3", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit elsewhere = under(province, "005", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit c = under(elsewhere, "4", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit p = under(province, "2", 3, TWO, Dates.OPEN_END);
    LineageMap.Unit q = under(province, "3", 3, TWO, Dates.OPEN_END);
    becomes(a, p);
    becomes(b, q);
    becomes(c, q);
    LocalDate between = LocalDate.of(2025, 4, 30);
    assertThat(found(lost, OLD, between)).isEqualTo(Map.of("2", "2?", "3", "2?"));
    assertThat(found(lost, OLD, NEW)).isEqualTo(Map.of("2", "2?", "3", "2?"));
    assertThat(found(a, OLD, between)).as("its own figures are sure").isEqualTo(Map.of("2", "1"));
    assertThat(found(a, between, OLD)).isEqualTo(Map.of("1", "2?", "2", "2?"));
    assertThat(found(c, between, OLD)).isEqualTo(Map.of("4", "1"));
    assertThat(found(district, between, OLD)).as("one land").isEqualTo(Map.of("004", "1"));
    assertThat(found(district, OLD, NEW)).isEqualTo(Map.of("2", "2", "3", "2"));
    assertThat(found(p, NEW, OLD)).isEqualTo(Map.of("1", "2?", "2", "2?"));
  }

  @Test
  void districtThatLostACommuneIsAnotherLandBefore() {
    LineageMap.Unit province = unit("24", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit big = under(province, "219", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit made = under(province, "224", 2, ONE, TWO);
    LineageMap.Unit a = under(big, "1", 3, Dates.BEGINNING, TWO);
    LineageMap.Unit b = under(big, "2", 3, Dates.BEGINNING, ONE);
    LineageMap.Unit moved = under(made, "2", 3, ONE, TWO);
    LocalDate between = LocalDate.of(2025, 4, 30);
    assertThat(found(big, OLD, OLD)).isEqualTo(Map.of("219", "1"));
    assertThat(found(big, OLD, between)).isEqualTo(Map.of("1", "2", "2", "2"));
    assertThat(found(big, between, OLD))
        .as("only a part of what it was")
        .isEqualTo(Map.of("1", "1"));
    assertThat(found(made, between, OLD)).isEqualTo(Map.of("2", "1"));
    assertThat(found(b, OLD, between)).isEqualTo(Map.of("2", "1"));
    assertThat(found(moved, between, OLD)).isEqualTo(Map.of("2", "1"));
    assertThat(found(a, OLD, between)).isEqualTo(Map.of("1", "1"));
  }

  @Test
  void unitOfUnknownOriginMayBeOfAnyNeighbour() {
    LineageMap.Unit province = unit("01", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit district = under(province, "004", 2, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit a = under(district, "1", 3, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit b = under(district, "2", 3, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit made = under(district, "3", 3, ONE, Dates.OPEN_END);
    assertThat(found(made, NEW, OLD)).isEqualTo(Map.of("1", "2?", "2", "2?"));
    assertThat(found(a, OLD, NEW)).isEqualTo(Map.of("1", "2?", "3", "2?"));
    assertThat(found(b, NEW, OLD)).isEqualTo(Map.of("2", "1"));
    assertThat(found(district, OLD, NEW)).isEqualTo(Map.of("004", "1"));
  }

  @Test
  void islandDistrictWithoutCommunesIsTracedByItself() {
    LineageMap.Unit province = unit("48", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit island = under(province, "498", 2, Dates.BEGINNING, TWO);
    LineageMap.Unit zone = under(province, "20333", 3, TWO, Dates.OPEN_END);
    becomes(island, zone);
    assertThat(found(island, OLD, NEW)).isEqualTo(Map.of("20333", "1"));
    assertThat(found(zone, NEW, OLD)).isEqualTo(Map.of("498", "1"));
  }

  @Test
  void longChainsEndAndCirclesDoNotHang() {
    LineageMap.Unit province = unit("01", 1, Dates.BEGINNING, Dates.OPEN_END);
    LineageMap.Unit a = under(province, "1", 3, Dates.BEGINNING, ONE);
    LineageMap.Unit b = under(province, "2", 3, ONE, TWO);
    LineageMap.Unit c = under(province, "3", 3, TWO, Dates.OPEN_END);
    becomes(a, b);
    becomes(b, c, a);
    assertThat(found(a, OLD, NEW)).isEqualTo(Map.of("3", "1"));
    assertThat(found(c, NEW, OLD)).isEqualTo(Map.of("1", "1"));
  }
}
