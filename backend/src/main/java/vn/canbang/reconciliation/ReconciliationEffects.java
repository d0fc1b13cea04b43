package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.Figure;
import vn.canbang.indicator.IndicatorView;
import vn.canbang.indicator.Indicators;
import vn.canbang.observation.Counts;
import vn.canbang.observation.RollUp;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.OfficialResult;
import vn.canbang.target.TargetLine;
import vn.canbang.target.Targets;

/** What indicators would become if a session were agreed as it stands. */
@ApplicationScoped
class ReconciliationEffects {

  private final ReconciliationCounts counts;
  private final Indicators indicators;
  private final Targets targets;
  private final Areas areas;

  ReconciliationEffects(
      ReconciliationCounts counts, Indicators indicators, Targets targets, Areas areas) {
    this.counts = counts;
    this.indicators = indicators;
    this.targets = targets;
    this.areas = areas;
  }

  ReconciliationEffect of(OrgScope scope, ReconciliationSheet sheet) {
    Set<CellKey> cells = sheet.cells();
    List<IndicatorView> concerned =
        indicators.all(scope).stream()
            .filter(one -> one.cells().stream().anyMatch(cells::contains))
            .toList();
    Map<UUID, AreaRef> places = places(sheet);
    RollUp counted =
        counts.of(
            sheet.session().period(),
            places.values(),
            concerned.stream().flatMap(one -> one.cells().stream()).collect(Collectors.toSet()));
    Decisions decisions = new Decisions(sheet, counted);
    List<IndicatorEffect> effects = new ArrayList<>();
    for (AreaRef place : places.values()) {
      Counts before = counted.of(place.id(), 0);
      for (IndicatorView indicator : concerned) {
        effects.add(
            effect(
                scope,
                sheet,
                place,
                Figure.of(indicator, before::sum),
                Figure.of(indicator, cell -> decisions.after(place, before, cell))));
      }
    }
    int undecided =
        (int) sheet.lines().stream().filter(line -> sheet.decided(line) == null).count();
    return new ReconciliationEffect(effects, undecided);
  }

  /** The session's area first, then those of its lines. */
  private Map<UUID, AreaRef> places(ReconciliationSheet sheet) {
    List<UUID> ids = new ArrayList<>();
    ids.add(sheet.session().areaId());
    ids.addAll(sheet.areas());
    Map<UUID, AreaRef> found = areas.byIds(ids);
    Map<UUID, AreaRef> ordered = new LinkedHashMap<>();
    ids.forEach(id -> ordered.put(id, Objects.requireNonNull(found.get(id))));
    return ordered;
  }

  /** What is decided of the lines, by area and cell. */
  private static final class Decisions {

    private final UUID whole;
    private final Map<UUID, Map<CellKey, Integer>> byArea = new HashMap<>();
    private final Map<CellKey, Long> change = new HashMap<>();

    Decisions(ReconciliationSheet sheet, RollUp counted) {
      whole = sheet.session().areaId();
      for (ReconciliationLine line : sheet.lines()) {
        Integer decided = sheet.decided(line);
        if (decided != null) {
          byArea.computeIfAbsent(line.areaId(), id -> new HashMap<>()).put(line.cell(), decided);
          Long before = counted.of(line.areaId(), 0).sum(line.cell());
          change.merge(line.cell(), decided - (before == null ? 0 : before), Long::sum);
        }
      }
    }

    @Nullable Long after(AreaRef place, Counts before, CellKey cell) {
      Integer decided = byArea.getOrDefault(place.id(), Map.of()).get(cell);
      if (decided != null) {
        return decided.longValue();
      }
      Long sum = before.sum(cell);
      Long changed = place.id().equals(whole) && before.comparable() ? change.get(cell) : null;
      return changed == null ? sum : (Long) ((sum == null ? 0 : sum) + changed);
    }
  }

  private IndicatorEffect effect(
      OrgScope scope, ReconciliationSheet sheet, AreaRef place, Figure before, Figure after) {
    IndicatorView indicator = before.indicator();
    return new IndicatorEffect(
        indicator.ref(),
        indicator.unitVi(),
        indicator.unitEn(),
        indicator.decimals(),
        place.ref(),
        before.value(),
        after.value(),
        Objects.equals(before.value(), after.value())
            ? List.of()
            : targets
                .line(scope, indicator.code(), place.id(), sheet.session().period().start())
                .map(line -> List.of(target(line, before, after)))
                .orElse(List.of()));
  }

  private static TargetEffect target(TargetLine line, Figure before, Figure after) {
    return new TargetEffect(
        line.plan(),
        line.comparator(),
        line.value(),
        line.upperValue(),
        line.nameVi(),
        line.nameEn(),
        line.awaitsComparator(),
        judged(line, before),
        judged(line, after));
  }

  /** By the level alone; not judged while nobody has said how it is counted. */
  static OfficialResult judged(TargetLine line, Figure figure) {
    if (figure.value() == null) {
      return OfficialResult.NO_DATA;
    }
    if (line.awaitsComparator()) {
      return OfficialResult.NOT_ASSESSED;
    }
    int compared = figure.compareTo(line.value());
    return switch (line.comparator()) {
      case LT -> result(compared < 0);
      case LE -> result(compared <= 0);
      case GE -> result(compared >= 0);
      case GT -> result(compared > 0);
      case EQ -> result(compared == 0);
      case BETWEEN ->
          line.upperValue() == null
              ? OfficialResult.NOT_ASSESSED
              : result(compared >= 0 && figure.compareTo(line.upperValue()) <= 0);
      // Not a level that a figure is compared with.
      case MAINTAIN, CHANGE_BY, DONE -> OfficialResult.NOT_ASSESSED;
    };
  }

  private static OfficialResult result(boolean met) {
    return met ? OfficialResult.MET : OfficialResult.NOT_MET;
  }
}
