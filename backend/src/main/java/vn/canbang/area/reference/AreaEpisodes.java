package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Units by what asks for them: their id, or their code and a day. Those withdrawn are left out. */
final class AreaEpisodes {

  private final Map<String, List<AreaUnit>> byCode = new HashMap<>();
  private final Map<UUID, AreaUnit> byId = new HashMap<>();

  AreaEpisodes(Collection<AreaUnit> units) {
    for (AreaUnit unit : units) {
      if (!unit.isWithdrawn()) {
        byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>(2)).add(unit);
        byId.put(unit.id(), unit);
      }
    }
    byCode.values().forEach(e -> e.sort(Comparator.comparing(AreaUnit::validFrom)));
  }

  /** All episodes of a code, oldest first. */
  List<AreaUnit> of(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  Collection<List<AreaUnit>> codes() {
    return byCode.values();
  }

  Collection<AreaUnit> all() {
    return byId.values();
  }

  Optional<AreaUnit> byId(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<AreaUnit> on(String code, LocalDate day) {
    for (AreaUnit episode : of(code)) {
      if (episode.validOn(day)) {
        return Optional.of(episode);
      }
    }
    return Optional.empty();
  }

  /** The episode of the same code that begins when this one ends. */
  Optional<AreaUnit> next(AreaUnit unit) {
    return on(unit.code(), unit.validTo()).filter(e -> e.validFrom().equals(unit.validTo()));
  }
}
