package vn.canbang.plan.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.document.PlanText;
import vn.canbang.plan.document.PlanTextKind;

/**
 * Says what differs between the lines of two editions. Lines are the same line when they are the
 * same part of the plan, whatever they say and wherever they stand.
 */
public final class PlanComparer {

  private final List<PlanText> before;
  private final List<PlanText> after;
  private final Map<UUID, PlanText> old = new HashMap<>();
  private final Map<UUID, PlanText> now = new HashMap<>();
  private final Set<UUID> moved = new HashSet<>();

  private PlanComparer(List<PlanText> before, List<PlanText> after) {
    this.before = before;
    this.after = after;
    before.forEach(line -> old.put(line.part(), line));
    after.forEach(line -> now.put(line.part(), line));
    findMoved();
  }

  /** In the order of the later edition; what was removed stands after what it stood after. */
  public static List<PlanChange> changes(List<PlanText> before, List<PlanText> after) {
    return new PlanComparer(before, after).changes();
  }

  private List<PlanChange> changes() {
    Map<UUID, List<PlanText>> gone = new HashMap<>();
    Map<PlanTextKind, List<PlanText>> goneFirst = new EnumMap<>(PlanTextKind.class);
    Map<PlanTextKind, UUID> last = new EnumMap<>(PlanTextKind.class);
    for (PlanText line : before) {
      if (now.containsKey(line.part())) {
        last.put(line.kind(), line.part());
      } else {
        UUID stoodAfter = last.get(line.kind());
        (stoodAfter == null
                ? goneFirst.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                : gone.computeIfAbsent(stoodAfter, part -> new ArrayList<>()))
            .add(line);
      }
    }
    List<PlanChange> changes = new ArrayList<>();
    for (PlanTextKind kind : PlanTextKind.values()) {
      goneFirst.getOrDefault(kind, List.of()).forEach(line -> changes.add(removed(line)));
      for (PlanText line : after) {
        if (line.kind() == kind) {
          PlanChange change = change(line);
          if (change != null) {
            changes.add(change);
          }
          gone.getOrDefault(line.part(), List.of()).forEach(lost -> changes.add(removed(lost)));
        }
      }
    }
    return List.copyOf(changes);
  }

  private @Nullable PlanChange change(PlanText line) {
    PlanText was = old.get(line.part());
    boolean elsewhere = moved.contains(line.part());
    if (was == null) {
      return change(PlanChangeKind.ADDED, false, null, line, line);
    }
    if (!was.text().equals(line.text())) {
      return change(PlanChangeKind.CHANGED, elsewhere, was, line, line);
    }
    return elsewhere ? change(PlanChangeKind.MOVED, true, was, line, line) : null;
  }

  private static PlanChange removed(PlanText line) {
    return change(PlanChangeKind.REMOVED, false, line, null, line);
  }

  private static PlanChange change(
      PlanChangeKind kind,
      boolean elsewhere,
      @Nullable PlanText was,
      @Nullable PlanText is,
      PlanText either) {
    return new PlanChange(
        kind,
        elsewhere,
        either.kind(),
        either.part(),
        was == null ? null : was.code(),
        is == null ? null : is.code(),
        was == null ? null : was.text(),
        is == null ? null : is.text(),
        TextDifference.between(was == null ? "" : was.text(), is == null ? "" : is.text()));
  }

  /**
   * What now stands in another part of the document has moved; of the others as few as make the old
   * order the new one.
   */
  private void findMoved() {
    for (PlanTextKind kind : PlanTextKind.values()) {
      List<UUID> order = new ArrayList<>();
      for (PlanText line : before) {
        PlanText is = now.get(line.part());
        if (line.kind() == kind && is != null) {
          if (Objects.equals(line.parent(), is.parent())) {
            order.add(line.part());
          } else {
            moved.add(line.part());
          }
        }
      }
      List<UUID> kept =
          after.stream().map(PlanText::part).filter(new HashSet<>(order)::contains).toList();
      Map<UUID, Integer> places = new HashMap<>();
      for (int i = 0; i < kept.size(); i++) {
        places.put(kept.get(i), i);
      }
      int[] sequence = order.stream().mapToInt(part -> places.getOrDefault(part, 0)).toArray();
      boolean[] stays = longestRise(sequence);
      for (int i = 0; i < stays.length; i++) {
        if (!stays[i]) {
          moved.add(order.get(i));
        }
      }
    }
  }

  /** Marks the members of a longest rising subsequence. */
  static boolean[] longestRise(int[] sequence) {
    int[] tails = new int[sequence.length];
    int[] previous = new int[sequence.length];
    int length = 0;
    for (int i = 0; i < sequence.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (sequence[tails[middle]] < sequence[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] stays = new boolean[sequence.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      stays[i] = true;
    }
    return stays;
  }
}
