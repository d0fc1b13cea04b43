package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaHistoryQueries.Found;
import vn.canbang.area.AreaHistoryQueries.Origin;
import vn.canbang.area.AreaHistoryQueries.Step;
import vn.canbang.area.reference.SuccessionExtent;
import vn.canbang.area.reference.SuccessionKind;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.time.BusinessClock;

/** Tells what a unit was and what became of it; nothing is guessed. */
@ApplicationScoped
class AreaHistoryReader {

  /** Longer chains of reforms do not exist; a circle in the data must not hang a request. */
  private static final int MOST_STEPS = 20;

  private final AreaQueries areas;
  private final AreaHistoryQueries history;
  private final AreaService reader;
  private final BusinessClock clock;

  AreaHistoryReader(
      AreaQueries areas, AreaHistoryQueries history, AreaService reader, BusinessClock clock) {
    this.areas = areas;
    this.history = history;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @param asOf the day on which the code names the unit; null for whatever bears it today or bore
   *     it last
   */
  AreaHistory of(String code, @Nullable LocalDate asOf) {
    LocalDate today = clock.today();
    AreaQueries.Row unit =
        (asOf == null ? areas.nearest(code, today) : areas.byCode(code, asOf))
            .orElseThrow(ProblemException::notFound);
    LocalDate on = asOf == null ? within(unit, today) : asOf;
    List<AreaQueries.Row> episodes = areas.episodes(code);
    List<Step> before = before(unit, episodes);
    List<Step> after = after(unit, episodes);
    List<Found> found = history.foundIn(unit.id(), on, today);
    List<Origin> origins = history.inexactOrigins(unit.id(), today);
    Map<UUID, AreaQueries.Row> rows = rows(before, after, found, origins);
    AreaHistoryWords words = words(unit, found, origins, rows, today);
    return new AreaHistory(
        reader.views(List.of(unit), on).getFirst(),
        reader.views(episodes, on),
        links(before, Step::oldId, rows, unit.validFrom()),
        links(after, Step::newId, rows, unit.validTo()),
        after.isEmpty() ? insideBecame(unit) : List.of(),
        today(unit, found, rows, today),
        words.comparable(),
        words.vi(),
        words.en());
  }

  /** The day if the unit is there then, else the nearest of its own. */
  private static LocalDate within(AreaQueries.Row unit, LocalDate day) {
    if (unit.validFrom().isAfter(day)) {
      return unit.validFrom();
    }
    return unit.validTo().isAfter(day) ? day : unit.validTo().minusDays(1);
  }

  private Map<UUID, AreaQueries.Row> rows(
      List<Step> before, List<Step> after, List<Found> found, List<Origin> origins) {
    Set<UUID> ids = new HashSet<>();
    before.forEach(step -> ids.add(step.oldId()));
    after.forEach(step -> ids.add(step.newId()));
    found.forEach(one -> ids.add(one.areaId()));
    origins.forEach(one -> ids.add(one.areaId()));
    return areas.byIds(ids).stream()
        .collect(Collectors.toMap(AreaQueries.Row::id, Function.identity()));
  }

  /** By the recorded successions; without any, the episode of the same code that ended then. */
  private List<Step> before(AreaQueries.Row unit, List<AreaQueries.Row> episodes) {
    List<Step> recorded = history.to(unit.id());
    return episodes.stream()
        .filter(other -> other.validTo().equals(unit.validFrom()))
        .filter(other -> recorded.isEmpty() && history.from(other.id()).isEmpty())
        .findFirst()
        .map(other -> List.of(renamed(other, unit)))
        .orElse(recorded);
  }

  private List<Step> after(AreaQueries.Row unit, List<AreaQueries.Row> episodes) {
    List<Step> recorded = history.from(unit.id());
    return episodes.stream()
        .filter(other -> other.validFrom().equals(unit.validTo()))
        .filter(other -> recorded.isEmpty())
        .findFirst()
        .map(other -> List.of(renamed(unit, other)))
        .orElse(recorded);
  }

  private static Step renamed(AreaQueries.Row old, AreaQueries.Row heir) {
    return new Step(
        old.id(),
        heir.id(),
        old.validTo(),
        SuccessionExtent.FULL,
        old.fullName().equals(heir.fullName()) ? SuccessionKind.UNCHANGED : SuccessionKind.RENAME);
  }

  private List<AreaLink> links(
      List<Step> steps, Function<Step, UUID> other, Map<UUID, AreaQueries.Row> rows, LocalDate on) {
    List<AreaQueries.Row> others =
        steps.stream().map(step -> row(rows, other.apply(step))).toList();
    List<AreaView> views = reader.views(others, on);
    List<AreaLink> links = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      links.add(new AreaLink(views.get(i), step.on(), step.extent(), step.kind()));
    }
    links.sort(Comparator.comparing(link -> link.area().code()));
    return links;
  }

  private List<AreaView> insideBecame(AreaQueries.Row ended) {
    List<UUID> heirs = history.heirsInside(ended.id(), ended.validTo());
    List<AreaQueries.Row> units =
        areas.byIds(heirs).stream().sorted(Comparator.comparing(AreaQueries.Row::code)).toList();
    return reader.views(units, ended.validTo());
  }

  private List<AreaLink> today(
      AreaQueries.Row unit, List<Found> found, Map<UUID, AreaQueries.Row> rows, LocalDate today) {
    if (found.stream().anyMatch(one -> !one.known())) {
      return List.of();
    }
    boolean whole = found.size() == 1;
    List<AreaQueries.Row> units = found.stream().map(one -> row(rows, one.areaId())).toList();
    List<AreaView> views = reader.views(units, today);
    List<AreaLink> links = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean itself = found.get(i).areaId().equals(unit.id());
      boolean later = unit.validFrom().isAfter(today);
      links.add(
          new AreaLink(
              views.get(i),
              itself ? null : later ? unit.validFrom() : found.get(i).since(),
              whole ? SuccessionExtent.FULL : SuccessionExtent.PARTIAL,
              itself
                  ? SuccessionKind.UNCHANGED
                  : whole ? way(unit, units.get(i)) : SuccessionKind.SPLIT));
    }
    links.sort(Comparator.comparing(link -> link.area().code()));
    return links;
  }

  /** How a unit as a whole became another, over all steps between them. */
  private SuccessionKind way(AreaQueries.Row from, AreaQueries.Row to) {
    SuccessionKind way = SuccessionKind.UNCHANGED;
    AreaQueries.Row unit = from;
    for (int i = 0; i < MOST_STEPS && !unit.id().equals(to.id()); i++) {
      List<Step> next = after(unit, areas.episodes(unit.code()));
      if (next.size() != 1) {
        return SuccessionKind.MERGE;
      }
      SuccessionKind kind = next.getFirst().kind();
      if (kind == SuccessionKind.MERGE || kind == SuccessionKind.SPLIT) {
        return SuccessionKind.MERGE;
      }
      way = kind == SuccessionKind.RENAME ? kind : way;
      unit = areas.byIds(List.of(next.getFirst().newId())).getFirst();
    }
    return way;
  }

  private static AreaHistoryWords words(
      AreaQueries.Row unit,
      List<Found> found,
      List<Origin> origins,
      Map<UUID, AreaQueries.Row> rows,
      LocalDate today) {
    if (found.isEmpty() || found.stream().anyMatch(one -> !one.known())) {
      return unit.validTo().isAfter(today) && !unit.validFrom().isAfter(today)
          ? AreaHistoryWords.COMPARABLE
          : AreaHistoryWords.unknown(unit.fullName(), unit.validTo(), unit.validFrom(), today);
    }
    if (found.size() > 1) {
      return AreaHistoryWords.inSeveral(
          unit.fullName(), today, names(found.stream().map(Found::areaId), rows));
    }
    if (!origins.isEmpty() && found.getFirst().areaId().equals(unit.id())) {
      Origin latest = origins.getFirst();
      return AreaHistoryWords.fromSeveral(
          unit.fullName(),
          latest.until(),
          latest.known(),
          names(
              origins.stream()
                  .filter(one -> one.until().equals(latest.until()))
                  .filter(one -> one.known() == latest.known())
                  .map(Origin::areaId),
              rows));
    }
    return AreaHistoryWords.COMPARABLE;
  }

  private static List<String> names(Stream<UUID> ids, Map<UUID, AreaQueries.Row> rows) {
    return ids.map(id -> row(rows, id))
        .sorted(Comparator.comparing(AreaQueries.Row::code))
        .map(AreaQueries.Row::fullName)
        .distinct()
        .toList();
  }

  private static AreaQueries.Row row(Map<UUID, AreaQueries.Row> rows, UUID id) {
    AreaQueries.@Nullable Row row = rows.get(id);
    if (row == null) {
      throw new IllegalStateException("a succession of a unit that is not there: " + id);
    }
    return row;
  }
}
