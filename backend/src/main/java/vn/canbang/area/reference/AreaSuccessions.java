package vn.canbang.area.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What each unit became, step by step: by the recorded successions, and where there are none, the
 * next episode of the same code that begins when the last one ended (renamed, raised to a town,
 * moved). Where there is neither, nothing is known and nothing is guessed.
 */
final class AreaSuccessions {

  private final AreaEpisodes episodes;
  private final Map<UUID, List<AreaSuccession>> byOld = new HashMap<>();

  AreaSuccessions(AreaEpisodes episodes, Collection<AreaSuccession> recorded) {
    this.episodes = episodes;
    for (AreaSuccession one : recorded) {
      byOld.computeIfAbsent(one.oldId(), id -> new ArrayList<>(1)).add(one);
    }
  }

  List<AreaSuccession> of(AreaUnit unit) {
    List<AreaSuccession> recorded = byOld.get(unit.id());
    if (recorded != null) {
      return recorded;
    }
    return episodes
        .next(unit)
        .map(
            next ->
                List.of(
                    new AreaSuccession(
                        unit.id(),
                        next.id(),
                        unit.validTo(),
                        SuccessionExtent.FULL,
                        unit.fullName().equals(next.fullName())
                            ? SuccessionKind.UNCHANGED
                            : SuccessionKind.RENAME)))
        .orElse(List.of());
  }
}
