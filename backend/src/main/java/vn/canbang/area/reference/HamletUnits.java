package vn.canbang.area.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the episodes of hamlets. A hamlet lies in its commune, then in what its commune became as a
 * whole; where that was divided, or nothing says what it became, the hamlet ends with it.
 */
final class HamletUnits {

  private HamletUnits() {}

  /**
   * A hamlet as people added it.
   *
   * @param communeId the episode in which it was added
   * @param type words in lower case: "tổ dân phố"
   */
  record Hamlet(
      String code,
      UUID communeId,
      String type,
      String name,
      LocalDate validFrom,
      LocalDate validTo) {}

  static List<AreaUnit> of(
      Collection<Hamlet> hamlets, AreaEpisodes communes, AreaSuccessions successions) {
    List<AreaUnit> units = new ArrayList<>();
    hamlets.forEach(hamlet -> units.addAll(episodes(hamlet, communes, successions)));
    return units;
  }

  private static List<AreaUnit> episodes(
      Hamlet hamlet, AreaEpisodes communes, AreaSuccessions successions) {
    List<AreaUnit> units = new ArrayList<>();
    LocalDate from = hamlet.validFrom();
    AreaUnit commune = communes.byId(hamlet.communeId()).orElse(null);
    while (commune != null && from.isBefore(hamlet.validTo())) {
      from = later(from, commune.validFrom());
      LocalDate to = earlier(hamlet.validTo(), commune.validTo());
      if (from.isBefore(to)) {
        add(units, unit(hamlet, commune, from, to));
        from = to;
      }
      commune = wholeSuccessor(commune, communes, successions).orElse(null);
    }
    return units;
  }

  /** An episode of the commune that only renamed it does not cut the hamlet in two. */
  private static void add(List<AreaUnit> units, AreaUnit next) {
    AreaUnit last = units.isEmpty() ? null : units.getLast();
    if (last != null
        && last.validTo().equals(next.validFrom())
        && sameParent(last.parentCode(), next.parentCode())) {
      units.removeLast();
      units.add(
          new AreaUnit(
              last.code(),
              last.level(),
              last.type(),
              last.name(),
              last.parentCode(),
              last.validFrom(),
              next.validTo()));
    } else {
      units.add(next);
    }
  }

  private static boolean sameParent(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static AreaUnit unit(Hamlet hamlet, AreaUnit commune, LocalDate from, LocalDate to) {
    return new AreaUnit(
        hamlet.code(), AreaUnit.HAMLET, hamlet.type(), hamlet.name(), commune.code(), from, to);
  }

  private static Optional<AreaUnit> wholeSuccessor(
      AreaUnit commune, AreaEpisodes communes, AreaSuccessions successions) {
    List<AreaSuccession> became = successions.of(commune);
    return became.size() == 1 && became.getFirst().extent() == SuccessionExtent.FULL
        ? communes
            .byId(became.getFirst().newId())
            .filter(heir -> !heir.id().equals(commune.id()) && heir.level() == commune.level())
        : Optional.empty();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
