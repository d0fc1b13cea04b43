package vn.canbang.report.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.report.Consolidated;
import vn.canbang.report.SourceRevision;
import vn.canbang.report.UnitReport;
import vn.canbang.report.obligation.OwedReport;

/**
 * What is there to add up.
 *
 * @param own the unit's own report in the series; null for the end of the chain
 * @param inside whether the caller sees the reports below themselves, not only what was added up
 * @param pins counted revision by obligation
 * @param values figures by revision
 */
record Picture(
    OrganisationRef unit,
    @Nullable OwedReport own,
    boolean inside,
    List<UnitReport> children,
    @Nullable Consolidated report,
    Map<UUID, SourceRevision> pins,
    Map<UUID, Map<String, Integer>> values) {

  /** The revision that counts: the pinned one once there is a report, else the one in force. */
  @Nullable UUID counted(UnitReport child) {
    SourceRevision pin = pins.get(child.owed().id());
    return report == null ? child.acceptedId() : pin == null ? null : pin.id();
  }

  @Nullable Integer countedNumber(UnitReport child) {
    SourceRevision pin = pins.get(child.owed().id());
    return report == null ? child.acceptedRevision() : pin == null ? null : pin.number();
  }

  Map<String, Integer> cells(UnitReport child) {
    return values(counted(child));
  }

  Map<String, Integer> values(@Nullable UUID revision) {
    return revision == null ? Map.of() : values.getOrDefault(revision, Map.of());
  }

  /** Whether something else is in force below than was added up. */
  boolean stale() {
    return report != null
        && inside
        && children.stream().anyMatch(c -> !Objects.equals(c.acceptedId(), counted(c)));
  }

  /** Of what counts; a cell that no unit fills is left out. */
  Map<String, Integer> sums() {
    Map<String, Integer> sums = new TreeMap<>();
    children.forEach(c -> cells(c).forEach((key, value) -> sums.merge(key, value, Math::addExact)));
    return sums;
  }

  /** What is in force below and not what was added up. */
  List<CellDifference> differences() {
    List<CellDifference> differences = new ArrayList<>();
    for (UnitReport child : children()) {
      Map<String, Integer> pinned = cells(child);
      Map<String, Integer> now = values(child.acceptedId());
      Set<String> keys = new TreeSet<>(pinned.keySet());
      keys.addAll(now.keySet());
      for (String key : keys) {
        if (!Objects.equals(pinned.get(key), now.get(key))) {
          differences.add(
              new CellDifference(
                  child.owed().organisation().ref(), key, pinned.get(key), now.get(key)));
        }
      }
    }
    return differences;
  }
}
