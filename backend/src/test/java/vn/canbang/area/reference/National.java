package vn.canbang.area.reference;

import java.util.List;
import vn.canbang.shared.table.TableRow;

/** The files of the whole country. */
final class National {

  static final List<TableRow> UNIT_ROWS =
      AreaReferenceService.rows(AreaReferenceService.bytes("units.csv"));
  static final List<TableRow> SUCCESSOR_ROWS =
      AreaReferenceService.rows(AreaReferenceService.bytes("successors_2025-07-01.csv"));
  static final List<AreaUnit> UNITS =
      UnitFile.read(UNIT_ROWS, new LineFaults()).stream().map(UnitFile.Entry::unit).toList();
  static final AreaEpisodes EPISODES = new AreaEpisodes(UNITS);

  private National() {}
}
