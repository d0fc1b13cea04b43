package vn.canbang.interchange.codes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All codes of one other system, in both directions. */
public final class Codes {

  /** Between a data element and its breakdown. */
  private static final String BREAKDOWN = "~";

  /** A data element and its breakdown, which is empty where there is none. */
  public record TheirCell(String element, String breakdown) {

    static TheirCell of(String code) {
      int at = code.indexOf(BREAKDOWN);
      return at < 0
          ? new TheirCell(code, "")
          : new TheirCell(code.substring(0, at), code.substring(at + 1));
    }

    String code() {
      return breakdown.isEmpty() ? element : element + BREAKDOWN + breakdown;
    }
  }

  private final Map<MappingKind, Map<String, String>> targets = new EnumMap<>(MappingKind.class);
  private final Map<MappingKind, Map<String, String>> back = new EnumMap<>(MappingKind.class);
  private final Map<MappingKind, Set<String>> elements = new EnumMap<>(MappingKind.class);

  /**
   * @param mappings by kind and code: of several codes of one thing the first goes out
   */
  Codes(List<CodeMapping> mappings) {
    for (MappingKind kind : MappingKind.values()) {
      targets.put(kind, new HashMap<>());
      back.put(kind, new HashMap<>());
      elements.put(kind, new HashSet<>());
    }
    for (CodeMapping one : mappings) {
      of(targets, one.kind()).put(one.theirCode(), one.target());
      of(back, one.kind()).putIfAbsent(one.target(), one.theirCode());
      if (one.kind().ofCell()) {
        elements.getOrDefault(one.kind(), Set.of()).add(TheirCell.of(one.theirCode()).element());
      }
    }
  }

  private static Map<String, String> of(
      Map<MappingKind, Map<String, String>> all, MappingKind kind) {
    return all.getOrDefault(kind, Map.of());
  }

  /** What a data set is here; null when it is not known. */
  public @Nullable String dataSet(String code) {
    return of(targets, MappingKind.DATA_SET).get(code);
  }

  /** What all data sets are here. */
  public Set<String> dataSets() {
    return of(back, MappingKind.DATA_SET).keySet();
  }

  /** The organisation that a unit is here; null when that is not written down. */
  public @Nullable String organisation(String orgUnit) {
    return of(targets, MappingKind.ORG_UNIT).get(orgUnit);
  }

  /** How they call an organisation: by its own code where nothing is written down. */
  public String orgUnit(String organisation) {
    return of(back, MappingKind.ORG_UNIT).getOrDefault(organisation, organisation);
  }

  /** The key of a cell; null when it is not known. */
  public @Nullable String cell(MappingKind kind, TheirCell cell) {
    return of(targets, kind).get(cell.code());
  }

  /** Whether the element is known at all, by any breakdown. */
  public boolean knows(MappingKind kind, String element) {
    return elements.getOrDefault(kind, Set.of()).contains(element);
  }

  /** How they call a cell; null when that is not written down. */
  public @Nullable TheirCell cell(MappingKind kind, String key) {
    String code = of(back, kind).get(key);
    return code == null ? null : TheirCell.of(code);
  }
}
