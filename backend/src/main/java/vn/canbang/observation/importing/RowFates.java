package vn.canbang.observation.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.CellKey;
import vn.canbang.observation.ObservationSource;
import vn.canbang.observation.ObservationStatus;
import vn.canbang.observation.importing.StandingFigureQueries.Relative;
import vn.canbang.observation.importing.StandingFigureQueries.There;

/** Compares rows with what is there. The rules are those by which figures are taken over. */
final class RowFates {

  private final Map<Place, List<There>> there;
  private final Map<UUID, List<Relative>> relatives;

  private RowFates(List<There> there, List<Relative> relatives) {
    this.there =
        there.stream().collect(Collectors.groupingBy(one -> new Place(one.areaId(), one.cell())));
    this.relatives = relatives.stream().collect(Collectors.groupingBy(Relative::areaId));
  }

  private record Place(UUID areaId, CellKey cell) {}

  /**
   * @param current what counts in the place of the row; null for nothing
   */
  record Fate(RowFate fate, @Nullable Integer current) {}

  /** The fates of rows without a fault so far, by line; what else is wrong is noted in them. */
  static Map<Integer, Fate> of(StandingFigureQueries queries, List<ReadRow.Whole> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    Set<UUID> areas = rows.stream().map(row -> row.area().id()).collect(Collectors.toSet());
    Set<String> elements =
        rows.stream().map(row -> row.cell().element()).collect(Collectors.toSet());
    LocalDate from =
        rows.stream().map(row -> row.period().start()).min(LocalDate::compareTo).orElseThrow();
    LocalDate to =
        rows.stream().map(row -> row.period().end()).max(LocalDate::compareTo).orElseThrow();
    RowFates fates =
        new RowFates(
            queries.there(areas, elements, from, to), queries.relatives(areas, elements, from, to));
    Map<Integer, Fate> found = new HashMap<>();
    rows.forEach(row -> found.put(row.row().line(), fates.fate(row)));
    return found;
  }

  private Fate fate(ReadRow.Whole row) {
    Integer current = null;
    Integer imported = null;
    for (There one : there.getOrDefault(new Place(row.area().id(), row.cell()), List.of())) {
      boolean samePeriod = one.period().equals(row.period().code());
      if (samePeriod && one.inForce()) {
        current = one.value();
        if (one.source() != ObservationSource.IMPORT
            && one.status() != ObservationStatus.REPORTED) {
          row.row().refuse(FigureRows.VALUE, "observation-import.stands", one.value());
        }
      }
      if (samePeriod && one.source() == ObservationSource.IMPORT) {
        imported = one.value();
        if (!one.organisationId().equals(row.organisationId())) {
          row.row().refuse(FigureRows.ORGANISATION, "observation-import.other-organisation");
        }
      }
      if (!samePeriod
          && one.source() != ObservationSource.AGREEMENT
          && !one.from().isAfter(row.period().end())
          && !one.to().isBefore(row.period().start())) {
        row.row().refuse(FigureRows.PERIOD, "observation-import.overlap", one.period());
      }
    }
    if (relatives.getOrDefault(row.area().id(), List.of()).stream()
        .anyMatch(
            one ->
                one.element().equals(row.cell().element())
                    && !one.from().isAfter(row.period().end())
                    && !one.to().isBefore(row.period().start()))) {
      row.row().refuse(FigureRows.AREA, "observation-import.other-level");
    }
    if (row.row().refused()) {
      return new Fate(RowFate.REFUSED, current);
    }
    if (imported != null && imported == row.value()) {
      return new Fate(RowFate.SAME, current);
    }
    return new Fate(current == null ? RowFate.NEW : RowFate.CHANGES, current);
  }
}
