package vn.canbang.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.lint.content.Passage;
import vn.canbang.lint.rule.PlaceMentions;
import vn.canbang.shared.text.PlaceKey;

/** Knows which of the places that a plan mentions are its own, by the names of its day. */
@ApplicationScoped
class PlaceNames {

  /** Documents name few places beyond their own; whatever names more is not looked up for ever. */
  private static final int MOST_LOOKED_UP = 12;

  private final Areas areas;

  PlaceNames(Areas areas) {
    this.areas = areas;
  }

  AreaRef area(UUID id) {
    return areas.byId(id).orElseThrow();
  }

  /**
   * Keys of names.
   *
   * @param own of the area itself, of those it lies in, and of those below it
   * @param other of areas elsewhere that the texts mention
   */
  record Around(Set<String> own, Set<String> other) {}

  Around around(AreaRef area, LocalDate on, List<Passage> passages) {
    List<AreaRef> mine = new ArrayList<>(areas.ancestors(area.id(), on));
    mine.add(area);
    for (int level = area.level() + 1; level <= 3; level++) {
      mine.addAll(areas.descendants(area.id(), level, on));
    }
    Set<String> own = new HashSet<>();
    mine.forEach(place -> own.add(PlaceKey.of(place.name())));
    Set<String> other = new HashSet<>();
    PlaceMentions.in(passages).stream()
        .filter(name -> !own.contains(PlaceKey.of(name)))
        .limit(MOST_LOOKED_UP)
        .filter(name -> !areas.byAddress(name, on).isEmpty())
        .forEach(name -> other.add(PlaceKey.of(name)));
    return new Around(own, other);
  }
}
